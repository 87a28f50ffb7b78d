package colophon.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationScannerTest {
    private static final DurationScanner SCANNER = new DurationScanner();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95 minutes | 95 minute",
                "1 h 35 min | 95 minute",
                "1 hour, 35 minutes | 95 minute",
                "2 hours | 120 minute",
                "2:15:30 | 8130 second",
                "2:15:00 | 135 minute",
                "4:31 | 271 second",
                "130 min. (director's cut) | 130 minute",
                "117 mins | 117 minute",
                "117m | 117 minute",
                "95–100 minutes | 97.5 minute",
                "3 min 12 sec | 192 second",
                "109 minutes 117 minutes (uncut) | 109 minute; 117 minute",
                "an 88-minute cut | 88 minute",
                "7 reels (79.5 minutes) | 79.5 minute",
            })
    void findsLengths(String text, String expected) {
        String found = SCANNER.scan(text).stream()
                .map(f -> f.value().amount() + " "
                        + f.value().unit().orElseThrow().name())
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"95", "7 reels", "John 3:16a is not one 12:345", "minutes", "1999"})
    void needsAUnit(String text) {
        assertThat(SCANNER.scan(text))
                .noneMatch(f -> f.value().unit().orElseThrow().name().equals("minute"));
    }
}
