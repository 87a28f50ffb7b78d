package colophon.extract.award;

import colophon.article.Link;
import colophon.article.Passage;
import java.util.Optional;

/**
 * A piece of a line between separators.
 *
 * @param passage its words, without outer white space
 * @param bracketed whether it stands in parentheses
 * @param before the separator before it: a comma, colon, semicolon or dash, {@code '('} for parentheses, 0 at the start
 * @param after the separator after it, 0 at the end
 */
record LinePiece(Passage passage, boolean bracketed, char before, char after) {
    /** The same piece with other words. */
    LinePiece with(Passage words) {
        return new LinePiece(words, bracketed, before, after);
    }

    String text() {
        return passage.text();
    }

    /** The one link that the piece consists of or begins with. */
    Optional<Link> link() {
        return passage.links().stream().findFirst();
    }

    /** Whether all of it is set in italics or quotes, as titles of works are. */
    boolean isTitle() {
        String text = text();
        boolean quoted = text.length() > 2
                && "\"\u201c".indexOf(text.charAt(0)) >= 0
                && "\"\u201d".indexOf(text.charAt(text.length() - 1)) >= 0;
        return quoted || isEmphasised();
    }

    private boolean isEmphasised() {
        int covered = passage.emphases().stream().mapToInt(s -> s.length()).sum();
        return covered > 0 && covered * 10 >= passage.span().length() * 8;
    }
}
