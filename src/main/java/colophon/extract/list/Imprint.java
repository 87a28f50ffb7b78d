package colophon.extract.list;

import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.value.Converters;
import colophon.extract.value.DateRange;
import colophon.extract.value.Found;
import colophon.extract.value.Isbn;
import colophon.extract.value.NameList;
import colophon.extract.value.NamedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Collects what follows a title in a line about an edition: publisher, year, translator, numbers, forms, pages. */
final class Imprint {
    private static final List<String> TRANSLATED = List.of(
            "translated by ",
            "translated into ",
            "translation by ",
            "translation: ",
            "trans. by ",
            "trans. ",
            "transl. by ",
            "transl. ",
            "translator: ",
            "translator ",
            "translators: ",
            "tr. by ",
            "tr. ",
            "trans by ",
            "trans: ");

    private final Converters converters;
    private final Gloss gloss;
    private final List<Mention> translators = new ArrayList<>();
    private final List<Mention> publishers = new ArrayList<>();
    private final List<Mention> formats = new ArrayList<>();
    private final List<Isbn> isbns = new ArrayList<>();
    private Optional<PartialDate> date = Optional.empty();
    private Optional<Integer> pages = Optional.empty();
    private Optional<String> meaning = Optional.empty();

    Imprint(Converters converters, Gloss gloss) {
        this.converters = converters;
        this.gloss = gloss;
    }

    List<Mention> translators() {
        return List.copyOf(translators);
    }

    /** The publisher: the first name that is one by its words, else the first name. */
    List<Mention> publishers() {
        return publishers.stream()
                .filter(p -> gloss.isPublisher(p.name()))
                .findFirst()
                .or(() -> publishers.stream().findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    List<Mention> formats() {
        return List.copyOf(formats);
    }

    List<Isbn> isbns() {
        return List.copyOf(isbns);
    }

    Optional<PartialDate> date() {
        return date;
    }

    Optional<Integer> pages() {
        return pages;
    }

    Optional<String> meaning() {
        return meaning;
    }

    /** Reads the words after a title. */
    void read(Passage rest, String title, boolean translated) {
        Passage words = rest;
        int open = leadingParenthesis(rest);
        int close = open < 0 ? -1 : rest.text().indexOf(')', open);
        if (translated && close > 0) {
            String note = rest.text().substring(open + 1, close);
            meaning = gloss.meaning(
                    note, title, namesMore(rest.part(close + 1, rest.text().length())));
            words = meaning.isPresent() ? rest.part(close + 1, rest.text().length()) : rest;
        }
        converters.isbns().scan(words.text()).stream().map(Found::value).forEach(isbns::add);
        formats.addAll(converters.formats().scan(withoutQuotes(words.text())));
        List<Passage> pieces = pieces(words);
        for (int i = 0; i < pieces.size(); i++) {
            boolean beforeYear =
                    i + 1 < pieces.size() && isYear(pieces.get(i + 1).text());
            piece(pieces.get(i), beforeYear);
        }
    }

    /** Whether a name follows that can be the publisher's. */
    private static boolean namesMore(Passage words) {
        return pieces(words).stream()
                .map(Passage::text)
                .anyMatch(t -> Character.isUpperCase(t.codePointAt(0)) && !t.startsWith("ISBN"));
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int leadingParenthesis(Passage rest) {
        int i = 0;
        while (i < rest.text().length() && " ,.\u00A0".indexOf(rest.text().charAt(i)) >= 0) {
            i++;
        }
        return i < rest.text().length() && rest.text().charAt(i) == '(' ? i : -1;
    }

    private static String withoutQuotes(String text) {
        int open = text.indexOf('"');
        return open < 0 ? text : text.substring(0, open);
    }

    /** The parts between commas, semicolons, parentheses, full stops with a space, and dashes with spaces. */
    private static List<Passage> pieces(Passage words) {
        List<Passage> pieces = new ArrayList<>();
        String text = words.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length()
                    || ",;()[]".indexOf(text.charAt(i)) >= 0
                    || text.charAt(i) == '.' && isSentenceEnd(text, i)
                    || "-\u2013\u2014".indexOf(text.charAt(i)) >= 0 && isSpaced(text, i);
            if (end) {
                Passage piece = words.part(start, i).strip();
                if (!piece.isBlank()) {
                    pieces.add(piece);
                }
                start = Math.min(i + 1, text.length());
            }
        }
        return pieces;
    }

    private static boolean isSentenceEnd(String text, int i) {
        boolean last = i + 1 == text.length();
        boolean abbreviation = i == 1
                || i > 1 && text.lastIndexOf(' ', i) >= i - 3
                || text.substring(Math.max(0, i - 5), i).endsWith("trans");
        return last || Character.isSpaceChar(text.charAt(i + 1)) && !abbreviation;
    }

    private static boolean isSpaced(String text, int i) {
        return i == 0 || i + 1 == text.length() || text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
    }

    private void piece(Passage piece, boolean beforeYear) {
        String lower = piece.text().toLowerCase(Locale.ROOT);
        if (lower.contains("isbn") || converters.isbns().scan(piece.text()).size() > 0) {
            return;
        }
        for (String start : TRANSLATED) {
            if (lower.startsWith(start)) {
                translators(piece.part(start.length(), piece.text().length()));
                return;
            }
        }
        if (lower.startsWith("by ") || lower.startsWith("and ") && !translators.isEmpty()) {
            translators(piece.part(lower.indexOf(' ') + 1, piece.text().length()));
            return;
        }
        if (!readNumbers(piece, lower)) {
            publisher(piece, beforeYear);
        }
    }

    private void translators(Passage words) {
        Passage names = words;
        for (Found<DateRange> found : converters.dates().scan(words.text())) {
            date = date.or(() -> Optional.of(found.value().start()));
            names = words.part(0, found.from());
            break;
        }
        for (NamedPart part : NameList.of(NameList.Kind.PEOPLE).split(names)) {
            if (converters.notValues().isProperName(part.name()) && part.name().length() < 60) {
                translators.add(part.mention(EntityType.PERSON));
            }
        }
    }

    /** Dates and page counts; whether the piece is nothing else. */
    private boolean readNumbers(Passage piece, String lower) {
        List<Found<DateRange>> dates = converters.dates().scan(piece.text());
        if (!dates.isEmpty()) {
            date = date.or(() -> Optional.of(dates.getFirst().value().start()));
            Passage before = piece.part(0, dates.getFirst().from()).strip();
            if (before.text().length() > 3) {
                publisher(before, true);
            }
            return true;
        }
        if (lower.endsWith(" pp") || lower.endsWith(" pages") || lower.endsWith(" p") || lower.endsWith("pp")) {
            String digits = lower.replaceAll("[^0-9]", "");
            if (!digits.isEmpty() && digits.length() < 6) {
                pages = Optional.of(Integer.valueOf(digits));
            }
            return true;
        }
        return lower.chars().noneMatch(Character::isLetter);
    }

    /** A name; right before the year even one in small letters, as some imprints write theirs. */
    private void publisher(Passage piece, boolean beforeYear) {
        int colon = piece.text().indexOf(": ");
        Passage name = colon > 0 ? piece.part(colon + 1, piece.text().length()).strip() : piece;
        for (NamedPart part : NameList.of(NameList.Kind.BODIES).split(name)) {
            String words = part.name();
            boolean proper = converters.notValues().isProperName(words)
                            && !Character.isLowerCase(words.codePointAt(0))
                            && words.length() <= 60
                    || part.link().isPresent()
                    || beforeYear && words.indexOf(' ') < 0 && words.length() <= 12 && !gloss.isEnglish(words);
            boolean other = converters.countries().named(words).isPresent()
                    || converters.languages().named(words).isPresent()
                    || !converters.formats().scan(words).isEmpty()
                    || converters
                            .countries()
                            .ofAdjective(words.split(" ", 2)[0])
                            .isPresent();
            if (proper && !other) {
                publishers.add(part.mention(EntityType.ORGANIZATION));
            }
        }
    }
}
