package colophon.reader.markup;

import org.jspecify.annotations.Nullable;

/** A run of the text that is linked or in italics, while the text is being written. Offsets are {@code char} indices. */
public final class Mark {
    /** What a mark says of its words. */
    public enum Kind {
        /** They link to a page of the same encyclopedia. */
        LINK,
        /** They link to a page outside. */
        EXTERNAL,
        /** They are in italics. */
        EMPHASIS
    }

    final Kind kind;
    final @Nullable String target;
    int start = -1;
    int end = -1;

    Mark(Kind kind, @Nullable String target) {
        this.kind = kind;
        this.target = target;
    }

    /** A mark of the same meaning that has not started. */
    Mark again() {
        return new Mark(kind, target);
    }
}
