package colophon.reader.text;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Reads arbitrary bytes: whatever comes, the reader neither fails nor gives an article whose pieces are out of place. The
 * seeds and what fuzzing found lie in the resources and are read again in every test run; {@code JAZZER_FUZZ=1} looks for more.
 */
class TextReaderFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void readsAnything(byte[] content) {
        Articles.tryRead(content).ifPresent(Invariants::check);
    }
}
