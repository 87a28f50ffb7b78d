package colophon.web.sparql.regex;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * A text that refuses to be read on when its query is cancelled. A matcher that tries for hours reads its text again and
 * again, and so ends.
 */
final class CancellableText implements CharSequence {
    private final CharSequence text;
    private final AtomicBoolean cancelled;

    CancellableText(CharSequence text, AtomicBoolean cancelled) {
        this.text = text;
        this.cancelled = cancelled;
    }

    @Override
    public char charAt(int index) {
        if (cancelled.getOpaque()) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new CancellableText(text.subSequence(from, to), cancelled);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
