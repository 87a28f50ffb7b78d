package colophon.extract.infobox;

import colophon.article.Passage;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import colophon.extract.value.NotValues;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The series that a work is part of, with its place in it. */
final class SeriesReader implements FieldReader {
    private static final PropertyId ORDINAL = PropertyId.of("P1545");
    private static final Pattern NUMBER = Pattern.compile("(?:#|No\\.|Book|Volume|Vol\\.|Part) ?([0-9]{1,4})");

    private final WorkNames works;

    SeriesReader(NotValues notValues) {
        works = new WorkNames(notValues);
    }

    @Override
    public void read(FieldReading reading) {
        for (Passage line : reading.lines()) {
            Passage name = withoutOrdinal(line);
            List<Mention.Page> found =
                    name.isBlank() ? List.of() : works.of(name, reading.rule().type());
            List<Qualifier<Mention>> place = ordinal(reading, line)
                    .map(n -> List.of(new Qualifier<Mention>(ORDINAL, new Value.Plain<>(n))))
                    .orElse(List.of());
            found.forEach(series ->
                    reading.state(reading.box().subject(), reading.rule().property(), new Value.Item<>(series), place));
            if (found.isEmpty()) {
                reading.reject(line, "no name of a series");
            }
        }
    }

    /** "Book 3 of the Harbour series", "Harbour series #3". */
    private static Passage withoutOrdinal(Passage line) {
        Matcher number = NUMBER.matcher(line.text());
        if (!number.find()) {
            return line;
        }
        boolean first = line.text().substring(0, number.start()).isBlank();
        Passage rest = first
                ? line.part(number.end(), line.text().length()).strip()
                : line.part(0, number.start()).strip();
        String text = rest.text();
        int from = text.startsWith("of the ") ? 7 : text.startsWith("of ") ? 3 : text.startsWith("in the ") ? 7 : 0;
        int to = text.length();
        while (to > from && ",(:- ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return rest.part(from, to);
    }

    private static Optional<String> ordinal(FieldReading reading, Passage line) {
        Matcher number = NUMBER.matcher(line.text());
        if (number.find()) {
            return Optional.of(number.group(1));
        }
        return reading.sibling("series-number")
                .map(words -> Pattern.compile("[0-9]{1,4}").matcher(words.text()))
                .filter(Matcher::find)
                .map(Matcher::group);
    }
}
