package colophon.extract.infobox;

import colophon.article.ExternalLink;
import colophon.article.Passage;
import colophon.claim.Mention;
import colophon.claim.Value;
import colophon.extract.value.Language;
import colophon.extract.value.Languages;
import colophon.extract.value.NotValues;
import colophon.extract.value.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readers of values that are text: identifiers, classifications, names, titles, addresses. */
final class TextReaders {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4,}+");
    private static final int LONGEST_CLASS = 60;

    private TextReaders() {}

    /** Nothing is stated. */
    static FieldReader keep() {
        return reading -> reading.keep(reading.value(), reading.rule().note());
    }

    /** Each number of the value as an identifier. */
    static FieldReader identifier() {
        return reading -> {
            Matcher number = NUMBER.matcher(reading.value().text());
            int found = 0;
            while (number.find()) {
                reading.state(new Value.Plain<>(number.group()));
                found++;
            }
            if (found == 0) {
                reading.reject(reading.value(), "no number");
            }
        };
    }

    /** The value as written, as a classification. */
    static FieldReader classification(NotValues notValues) {
        return reading -> {
            String words = Words.plain(reading.value().text());
            boolean classLike = notValues.isName(words) || words.startsWith("[");
            if (classLike && words.length() <= LONGEST_CLASS && words.chars().anyMatch(Character::isLetterOrDigit)) {
                reading.state(new Value.Plain<>(words));
            } else {
                reading.reject(reading.value(), "no classification");
            }
        };
    }

    /** Each line as a name in the language of the article. */
    static FieldReader names(NotValues notValues) {
        return reading -> {
            for (Passage line : reading.lines()) {
                for (String part : line.text().split(",")) {
                    String name = Words.plain(Words.withoutNote(part.strip()));
                    if (notValues.isProperName(name)) {
                        reading.state(new Value.Plain<>(name));
                    } else {
                        reading.reject(line, "no name");
                    }
                }
            }
        };
    }

    /** The first line as the name that a person was given. */
    static FieldReader birthName(NotValues notValues) {
        return reading -> {
            String name = Words.plain(Words.withoutNote(
                    reading.lines().isEmpty() ? "" : reading.lines().getFirst().text()));
            if (notValues.isProperName(name)) {
                reading.state(new Value.Monolingual<>(
                        name, reading.context().article().source().language()));
            } else {
                reading.reject(reading.value(), "no name");
            }
        };
    }

    /** The title in the work's own language, as the box's language field names it. */
    static FieldReader originalTitle(Languages languages, NotValues notValues) {
        return reading -> {
            String line = reading.lines().isEmpty()
                    ? ""
                    : Words.plain(reading.lines().getFirst().text());
            // "(French: Le Phare)" is a title behind its language.
            String bare = line.startsWith("(") && line.endsWith(")") ? line.substring(1, line.length() - 1) : line;
            int colon = bare.indexOf(": ");
            Optional<Language> named = colon < 0 ? Optional.empty() : languages.named(bare.substring(0, colon));
            String title = Words.unquoted(Words.withoutNote(named.isPresent() ? bare.substring(colon + 2) : line));
            if (!notValues.isName(title)) {
                reading.reject(reading.value(), "no title");
                return;
            }
            Value<Mention> value = new Value.Monolingual<>(
                    title, named.map(Language::tag).orElseGet(() -> language(reading, languages)));
            reading.state(value);
        };
    }

    private static String language(FieldReading reading, Languages languages) {
        Optional<Language> language = reading.sibling("original-language")
                .or(() -> reading.sibling("language"))
                .flatMap(words -> firstLanguage(words.text(), languages));
        return language.filter(l -> !l.isNone()).map(Language::tag).orElse("und");
    }

    static Optional<Language> firstLanguage(String text, Languages languages) {
        for (String part : text.split("[,/\\n(;]")) {
            Optional<Language> language = languages.named(part);
            if (language.isPresent()) {
                return language;
            }
        }
        return Optional.empty();
    }

    /** The address that the value links to, or that it spells. */
    static FieldReader website() {
        return reading -> {
            Optional<String> address = reading.context().article().externalLinks().stream()
                    .filter(link -> reading.value().span().contains(link.span()))
                    .map(ExternalLink::href)
                    .filter(TextReaders::isAddress)
                    .findFirst()
                    .or(() -> spelled(reading.value().text()));
            address.ifPresentOrElse(
                    iri -> reading.state(new Value.Address<>(iri)),
                    () -> reading.keep(reading.value(), "the address is not in the text"));
        };
    }

    private static boolean isAddress(String href) {
        return (href.startsWith("http://") || href.startsWith("https://"))
                && href.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0);
    }

    private static Optional<String> spelled(String text) {
        String word = text.strip().split("\\s", 2)[0];
        String lower = word.toLowerCase(Locale.ROOT);
        String address = lower.startsWith("www.") ? "http://" + word : word;
        boolean host = address.indexOf('.') > 0 && address.length() > 11;
        return host && isAddress(address) ? Optional.of(address) : Optional.empty();
    }
}
