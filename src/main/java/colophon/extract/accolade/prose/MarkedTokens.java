package colophon.extract.accolade.prose;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.article.Span;
import colophon.extract.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which tokens of a sentence its links and italics cover. */
final class MarkedTokens {
    /** Tokens that a link or italics cover. */
    private record Range(int from, int to, Optional<Link> link) {}

    private final Sentence sentence;
    private final List<Range> links = new ArrayList<>();
    private final List<Range> italics = new ArrayList<>();

    MarkedTokens(Sentence sentence) {
        this.sentence = sentence;
        Passage passage = sentence.passage();
        passage.links().forEach(l -> add(l.span(), Optional.of(l), links));
        passage.emphases().forEach(e -> add(e, Optional.empty(), italics));
    }

    private void add(Span span, Optional<Link> link, List<Range> ranges) {
        int start = sentence.passage().charIndex(span.start());
        int end = sentence.passage().charIndex(span.end());
        int from = 0;
        while (from < sentence.size() && sentence.token(from).to() <= start) {
            from++;
        }
        int to = from;
        while (to < sentence.size() && sentence.token(to).from() < end) {
            to++;
        }
        if (to > from) {
            ranges.add(new Range(from, to, link));
        }
    }

    /** The link over a token. */
    Optional<Link> link(int token) {
        return at(links, token).flatMap(Range::link);
    }

    /** The index after the last token of the link over a token; the token itself where there is none. */
    int linkEnd(int token) {
        return at(links, token).map(Range::to).orElse(token);
    }

    /** Whether a link begins at a token. */
    boolean startsLink(int token) {
        for (Range range : links) {
            if (range.from() == token) {
                return true;
            }
        }
        return false;
    }

    /** The index after the last token of the italics that begin at a token; the token itself where none do. */
    int italicEnd(int token) {
        int end = token;
        for (Range range : italics) {
            end = range.from() == token ? Math.max(end, range.to()) : end;
        }
        return end;
    }

    private static Optional<Range> at(List<Range> ranges, int token) {
        for (Range range : ranges) {
            if (range.from() <= token && token < range.to()) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }
}
