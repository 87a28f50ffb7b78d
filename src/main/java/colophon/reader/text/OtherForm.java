package colophon.reader.text;

import java.util.Locale;
import java.util.Optional;

/**
 * A form of text that is not plain, told by how it begins.
 *
 * @param form what it is
 * @param cure what to do with it
 */
record OtherForm(String form, String cure) {
    private static final int LOOKED_AT = 2000;

    static Optional<OtherForm> of(String text, Line first) {
        String start = text.substring(first.from(), Math.min(text.length(), first.from() + LOOKED_AT))
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Optional.of(new OtherForm("an HTML page", "Name it to end in .html."));
        }
        if (start.startsWith("<?xml") || start.startsWith("<mediawiki")) {
            return Optional.of(new OtherForm("an XML document", "Save the article as plain text or as HTML."));
        }
        if (start.startsWith("{{") || start.contains("\n{{infobox")) {
            return Optional.of(new OtherForm("wiki markup", "Save the article as plain text or as HTML."));
        }
        if (start.startsWith("%pdf-") || start.startsWith("{\\rtf")) {
            return Optional.of(new OtherForm("a PDF or RTF document", "Save it as plain text in UTF-8."));
        }
        return Optional.empty();
    }
}
