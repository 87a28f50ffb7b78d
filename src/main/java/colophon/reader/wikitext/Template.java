package colophon.reader.wikitext;

import java.util.List;

/** What a template says, by {@code wikitext-templates.tsv}. */
sealed interface Template {
    /** Words in its place. */
    record Words(String wikitext) implements Template {}

    /** Lines below each other. */
    record Lines(List<String> lines) implements Template {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** Lists, tables and paragraphs in its place. */
    record Blocks(String wikitext) implements Template {}

    /** A box of key facts. */
    record Box() implements Template {}

    /** A link to a page outside. */
    record Outside(String address, String words) implements Template {}

    /** Nothing that an article says: marks for editors, footnotes, boxes of links. */
    record Nothing() implements Template {}
}
