package colophon.reader.text;

import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.Place;
import colophon.diagnostic.Severity;
import java.util.Locale;

/** What the reader has to say about an input, one method a kind. */
final class Findings {
    private static final int SHOWN = 60;

    private Findings() {}

    static Diagnostic emptyFile(String file) {
        return error("empty-file", Place.of(file), "the file is empty.", "Save the article's text in it.");
    }

    static Diagnostic blankFile(String file) {
        return error(
                "empty-file", Place.of(file), "the file holds only white space.", "Save the article's text in it.");
    }

    static Diagnostic fileTooLarge(String file, int bytes, int limit) {
        return error(
                "file-too-large",
                Place.of(file),
                format("the file has %,d bytes where an article has at most %,d.", bytes, limit),
                "Give one article a file.");
    }

    static Diagnostic lineTooLong(Place place, int length, int limit) {
        return error(
                "line-too-long",
                place,
                format("the line has %,d characters where a paragraph has at most %,d.", length, limit),
                "Check that this is the text of an article; if so, put each paragraph on a line of its own.");
    }

    static Diagnostic tooManyLines(Place place, int limit) {
        return error(
                "too-many-lines",
                place,
                format("the file has more than %,d lines.", limit),
                "Give one article a file.");
    }

    static Diagnostic combiningMarks(Place place, int limit) {
        return error(
                "combining-marks",
                place,
                format("more than %,d combining marks follow one another.", limit),
                "Remove them: no writing system needs so many on one letter.");
    }

    static Diagnostic binary(Place place, int offset) {
        return error(
                "not-text",
                place,
                format("the file is no text: a NUL byte stands at byte %,d.", offset),
                "Save the article as plain text in UTF-8.");
    }

    static Diagnostic utf16WithoutMark(Place place, String encoding) {
        return error(
                "wrong-encoding",
                place,
                format("every other byte is NUL: the text seems to be %s without a byte order mark.", encoding),
                format("Convert it: iconv -f %s -t UTF-8 FILE > NEW.", encoding));
    }

    static Diagnostic brokenUtf16(Place place, String encoding, int offset) {
        return error(
                "wrong-encoding",
                place,
                format("the text is not %s as its byte order mark says: byte %,d breaks its rules.", encoding, offset),
                "Save the article anew, in UTF-8.");
    }

    static Diagnostic wrongEncoding(Place place, String encoding, int offset, String context) {
        return error(
                "wrong-encoding",
                place,
                format("the text is not %s: byte %,d breaks its rules, after \"%s\".", encoding, offset, context),
                "Find out its encoding and convert it, if it is Western European with:"
                        + " iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW.");
    }

    static Diagnostic controlCharacters(Place place, int character, int count) {
        String message = count == 1
                ? format("a control character (U+%04X) was read as a space.", character)
                : format("%,d control characters (here U+%04X) were read as spaces.", count, character);
        return new Diagnostic("control-character", Severity.WARNING, place, message, "Remove them from the file.");
    }

    static Diagnostic otherForm(Place place, String form, String cure) {
        return error("not-plain-text", place, format("the file holds %s, not plain text.", form), cure);
    }

    static Diagnostic noTitle(Place place, String line) {
        return error(
                "no-title",
                place,
                format("the article's title was expected here, found \"%s\".", shorten(line)),
                "Put the title alone on the first line.");
    }

    static Diagnostic onlySite(String file) {
        return error(
                "no-title",
                Place.of(file),
                "the file holds only words that sites put around articles.",
                "Put the title alone on the first line and the article's text below.");
    }

    static Diagnostic noText(String file, String title) {
        return error(
                "no-text",
                Place.of(file),
                format("there is nothing below the title \"%s\".", shorten(title)),
                "Add the article's text.");
    }

    static Diagnostic noInfobox(String file) {
        return new Diagnostic(
                "no-infobox",
                Severity.INFO,
                Place.of(file),
                "no box of key facts was found below the title; facts come from the prose alone.",
                "");
    }

    static Diagnostic unreadableDate(Place place, String words) {
        return new Diagnostic(
                "source-date",
                Severity.WARNING,
                place,
                format("the day the text was copied is not understood: \"%s\".", shorten(words)),
                "Write it as 27 December 2010, December 27, 2010 or 2010-12-27.");
    }

    /** The beginning of some words, for a message. */
    static String shorten(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String format(String message, Object... parts) {
        return String.format(Locale.ROOT, message, parts);
    }

    private static Diagnostic error(String code, Place place, String message, String cure) {
        return new Diagnostic(code, Severity.ERROR, place, message, cure);
    }
}
