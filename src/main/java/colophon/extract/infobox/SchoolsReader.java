package colophon.extract.infobox;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.Mention;
import colophon.extract.value.NotValues;
import colophon.extract.value.Words;
import java.util.List;
import java.util.Optional;

/** Schools and universities, one a line; degrees and towns beside them are no schools. */
final class SchoolsReader implements FieldReader {
    private static final List<String> WORDS = List.of(
            "university",
            "college",
            "school",
            "academy",
            "institute",
            "conservat",
            "polytechnic",
            "gymnasium",
            "lyc",
            "juilliard",
            "universit",
            "actors studio",
            "seminary",
            "eton",
            "harvard",
            "yale");

    private final NotValues notValues;

    SchoolsReader(NotValues notValues) {
        this.notValues = notValues;
    }

    @Override
    public void read(FieldReading reading) {
        for (Passage line : reading.lines()) {
            Optional<Mention> school = school(line, reading);
            school.ifPresentOrElse(reading::state, () -> reading.keep(line, "no name of a school"));
        }
    }

    private Optional<Mention> school(Passage line, FieldReading reading) {
        Optional<Link> link = line.links().stream()
                .filter(l -> isSchool(l.target()) || isSchool(words(line, l)))
                .findFirst();
        if (link.isPresent()) {
            String name = Words.plain(words(line, link.get()));
            return Optional.of(
                    Mention.linked(name, link.get().target(), reading.rule().type()));
        }
        String name = Words.plain(Words.withoutNote(line.text().strip()));
        int open = name.indexOf('(');
        String bare = open > 0 ? name.substring(0, open).strip() : name;
        return isSchool(bare) && notValues.isProperName(bare) && bare.length() < 80
                ? Optional.of(Mention.named(bare, reading.rule().type()))
                : Optional.empty();
    }

    private static String words(Passage line, Link link) {
        int from = line.text()
                .offsetByCodePoints(0, link.span().start() - line.span().start());
        return line.text()
                .substring(
                        from, line.text().offsetByCodePoints(from, link.span().length()));
    }

    private static boolean isSchool(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }
}
