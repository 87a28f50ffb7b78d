package colophon.reader.wikitext;

import colophon.reader.markup.Mark;
import colophon.reader.markup.TextWriter;
import java.util.List;
import org.jsoup.parser.Parser;

/** Writes the words of wikitext with their links and italics. Used for one page. */
final class Flow {
    /** A link to a page outside that does not end within so many characters is none. */
    private static final int LONGEST_LINK = 2000;

    private final String title;
    private final TextWriter writer;
    private final Templates templates;
    private final PageNotes notes;
    private final int maxDepth;
    private boolean linked;
    private boolean cut;

    Flow(String title, TextWriter writer, Templates templates, PageNotes notes, int maxDepth) {
        this.title = title;
        this.writer = writer;
        this.templates = templates;
        this.notes = notes;
        this.maxDepth = maxDepth;
    }

    /** Whether something lay deeper than the limit and was left out. */
    boolean isCut() {
        return cut;
    }

    /** Whether a depth is beyond the limit; what lies there is left out. */
    boolean isTooDeep(int depth) {
        cut |= depth > maxDepth;
        return depth > maxDepth;
    }

    /** What a template says. */
    Template said(TemplateCall call) {
        return call.name().equals("pagename") ? new Template.Words(title) : templates.of(call);
    }

    /** Writes wikitext. A line of it that begins with a list's mark stands on a line of its own, others are joined. */
    void write(String wikitext, int depth) {
        if (isTooDeep(depth)) {
            return;
        }
        Brackets brackets = Brackets.of(wikitext);
        int from = 0;
        while (from <= wikitext.length()) {
            int to = Lines.end(wikitext, from, brackets);
            // Words that begin with a mark are no list: "#1". Only behind a line break can a list begin.
            int words = from == 0 ? from : Lines.afterMarks(wikitext, from, to);
            if (words > from || to == from && from > 0) {
                writer.lineBreak();
            } else if (from > 0) {
                writer.space();
            }
            new Line(wikitext, words, to, brackets, depth).write();
            from = to + 1;
        }
    }

    private void template(TemplateCall call, int depth) {
        switch (said(call)) {
            case Template.Words words -> write(words.wikitext(), depth);
            case Template.Lines lines -> lines(lines.lines(), depth);
            case Template.Blocks blocks -> lines(List.of(blocks.wikitext()), depth);
            case Template.Outside outside -> outside(outside.address(), outside.words(), depth);
            case Template.Box box -> {}
            case Template.Nothing nothing -> {}
        }
    }

    private void lines(List<String> lines, int depth) {
        for (String line : lines) {
            writer.lineBreak();
            write(line, depth);
        }
        writer.lineBreak();
    }

    private void outside(String address, String words, int depth) {
        boolean opened = !linked && !address.isBlank();
        if (opened) {
            writer.open(Mark.Kind.EXTERNAL, address.strip());
            linked = true;
        }
        write(words, depth);
        if (opened) {
            writer.close();
            linked = false;
        }
    }

    private void link(LinkMarkup link, String tail, int depth) {
        switch (link) {
            case LinkMarkup.Page page -> {
                boolean opened = !linked;
                if (opened) {
                    writer.open(Mark.Kind.LINK, page.title().isBlank() ? title : page.title());
                    linked = true;
                }
                write(page.label() + tail, depth);
                if (opened) {
                    writer.close();
                    linked = false;
                }
            }
            case LinkMarkup.Category category -> notes.category(category.name());
            case LinkMarkup.Language language -> notes.language(language.tag(), language.title());
            case LinkMarkup.Other other -> write(other.label() + tail, depth);
        }
    }

    /** One line while it is written. */
    private final class Line {
        private final String source;
        private final int to;
        private final Brackets brackets;
        private final int depth;
        private final List<QuoteMarks.Run> quotes;
        private int at;
        private int plain;
        private int nextQuotes;
        private boolean italic;
        private int emphases;

        Line(String source, int from, int to, Brackets brackets, int depth) {
            this.source = source;
            this.to = to;
            this.brackets = brackets;
            this.depth = depth;
            this.at = from;
            this.plain = from;
            this.quotes = QuoteMarks.of(Lines.masked(source, from, to, brackets), from);
        }

        void write() {
            while (at < to) {
                char c = source.charAt(at);
                if (nextQuotes < quotes.size() && quotes.get(nextQuotes).from() == at) {
                    quotes(quotes.get(nextQuotes++));
                } else if ((c == '{' || c == '[') && brackets.end(at) > 0) {
                    bracketed(c, brackets.end(at));
                } else if (c == '[') {
                    externalLink();
                } else if (c == '<') {
                    tag();
                } else {
                    at++;
                }
            }
            flush(to);
            for (; emphases > 0; emphases--) {
                writer.close();
            }
        }

        /** Writes the plain words up to here. */
        private void flush(int end) {
            if (end > plain) {
                writer.text(Parser.unescapeEntities(source.substring(plain, end), false));
            }
            plain = end;
        }

        private void resume(int place) {
            at = place;
            plain = place;
        }

        private void quotes(QuoteMarks.Run run) {
            flush(run.from() + run.plain());
            if (run.italic()) {
                emphasis(!italic);
                italic = !italic;
            }
            resume(run.to());
        }

        private void emphasis(boolean on) {
            if (on) {
                writer.openEmphasis();
                emphases++;
            } else if (emphases > 0) {
                writer.close();
                emphases--;
            }
        }

        private void bracketed(char c, int end) {
            flush(at);
            String inner = source.substring(at + 2, end - 2);
            int next = end;
            if (c == '[') {
                while (next < to && Character.isLetter(source.charAt(next))) {
                    next++;
                }
                link(LinkMarkup.parse(inner), source.substring(end, next), depth + 1);
            } else if (source.charAt(at + 1) == '{') {
                template(TemplateCall.parse(inner), depth + 1);
            }
            resume(next);
        }

        /** {@code [http://… words]}; without words it is a footnote's number. */
        private void externalLink() {
            String rest = source.substring(at + 1, Math.min(to, at + LONGEST_LINK));
            int end = rest.indexOf(']');
            String inner = end < 0 ? "" : rest.substring(0, end);
            if (!inner.startsWith("http://") && !inner.startsWith("https://") && !inner.startsWith("//")) {
                at++;
                return;
            }
            flush(at);
            int space = inner.indexOf(' ');
            if (space > 0) {
                outside(inner.substring(0, space), inner.substring(space + 1), depth + 1);
            }
            resume(at + inner.length() + 2);
        }

        private void tag() {
            HtmlTag tag = HtmlTag.at(source, at, to);
            if (tag.end() < 0) {
                at++;
                return;
            }
            flush(at);
            switch (tag.effect()) {
                case BREAK -> writer.lineBreak();
                case ITALIC_ON -> emphasis(true);
                case ITALIC_OFF -> emphasis(false);
                case NONE -> {}
            }
            resume(tag.end());
        }
    }
}
