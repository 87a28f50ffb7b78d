package colophon.extract.infobox;

import colophon.article.Block;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Value;
import colophon.extract.value.NameList;
import colophon.extract.value.NamedPart;
import colophon.extract.value.NotValues;
import colophon.extract.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a work is based on: "Title by Author". A source that has the work's own name and no page of its own is a thing
 * that only this article describes.
 */
final class BasedOnReader implements FieldReader {
    private static final PropertyId AUTHOR = PropertyId.of("P50");
    private static final PropertyId INSTANCE_OF = PropertyId.of("P31");

    private static final int NEAR_BEFORE = 30;
    private static final int NEAR_AFTER = 80;

    /** Nouns for sources, the longer before those that end them. */
    private static final Map<String, EntityType> KINDS = new java.util.TreeMap<>(Map.ofEntries(
            Map.entry("novel", EntityType.BOOK),
            Map.entry("memoir", EntityType.BOOK),
            Map.entry("autobiography", EntityType.BOOK),
            Map.entry("biography", EntityType.BOOK),
            Map.entry("book", EntityType.BOOK),
            Map.entry("novella", EntityType.BOOK),
            Map.entry("play", EntityType.PLAY),
            Map.entry("musical", EntityType.PLAY),
            Map.entry("opera", EntityType.PLAY),
            Map.entry("short story", EntityType.SHORT_STORY),
            Map.entry("film", EntityType.MOVIE),
            Map.entry("television series", EntityType.TV_SERIES),
            Map.entry("video game", EntityType.VIDEO_GAME),
            Map.entry("graphic novel", EntityType.COMIC_STORY),
            Map.entry("manga", EntityType.COMIC_STORY),
            Map.entry("comic book", EntityType.COMIC_STORY)));

    private final NameList names = NameList.of(NameList.Kind.PEOPLE);
    private final WorkNames works;
    private final NotValues notValues;

    BasedOnReader(NotValues notValues) {
        this.notValues = notValues;
        works = new WorkNames(notValues);
    }

    @Override
    public void read(FieldReading reading) {
        List<Passage> titles = new ArrayList<>();
        List<NamedPart> authors = new ArrayList<>();
        Passage value = reading.value().strip();
        boolean afterBy = false;
        for (Passage line : pieces(value)) {
            int by = afterBy ? -1 : by(line);
            if (by >= 0) {
                titles.add(line.part(0, by).strip());
                authors.addAll(
                        names.split(line.part(afterWord(line, by), line.text().length())));
                afterBy = true;
            } else if (afterBy) {
                authors.addAll(names.split(line));
            } else {
                titles.add(line);
            }
        }
        authors.removeIf(part -> !notValues.isProperName(part.name()));
        Passage title =
                titles.isEmpty() ? value : value.part(0, end(value, titles)).strip();
        state(
                reading,
                title,
                authors.stream()
                        .map(a -> (Mention) a.mention(EntityType.PERSON))
                        .toList());
    }

    private static List<Passage> pieces(Passage value) {
        List<Passage> pieces = new ArrayList<>();
        int start = 0;
        String text = value.text();
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                Passage piece = value.part(start, i).strip();
                if (!piece.isBlank()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private static int end(Passage value, List<Passage> titles) {
        Passage last = titles.getLast();
        return value.text()
                .offsetByCodePoints(0, last.span().end() - value.span().start());
    }

    /** Where " by " parts title from author; a linked title may hold the word itself. */
    private static int by(Passage line) {
        String text = line.text();
        int from = text.startsWith("by ") ? 0 : -1;
        for (int i = text.indexOf(" by "); from < 0 && i >= 0; i = text.indexOf(" by ", i + 1)) {
            int place = line.spanOf(i, i).start();
            boolean linked = line.links().stream()
                    .anyMatch(l -> l.span().start() <= place && place < l.span().end());
            if (!linked) {
                from = i;
            }
        }
        return from;
    }

    private static int afterWord(Passage line, int by) {
        return by + (line.text().startsWith("by ", by) ? 3 : 4);
    }

    private void state(FieldReading reading, Passage title, List<Mention> authors) {
        String lower = title.text().toLowerCase(Locale.ROOT);
        if (lower.startsWith("characters") || lower.startsWith("character ") || lower.contains("characters created")) {
            reading.keep(title, "based on characters, not on a named work");
            return;
        }
        Optional<Mention> source = source(reading, title);
        if (source.isEmpty()) {
            reading.reject(reading.value(), "no title of a work");
            return;
        }
        Mention work = source.get();
        reading.state(work);
        authors.forEach(author -> reading.state(work, AUTHOR, new Value.Item<>(author), List.of()));
    }

    private Optional<Mention> source(FieldReading reading, Passage title) {
        Optional<String> noun = kind(Words.plain(title.text()));
        EntityType type = noun.map(KINDS::get).orElse(EntityType.CREATIVE_WORK);
        List<Mention.Page> named = named(title, type);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Mention.Page first = named.getFirst();
        boolean own = reading.context().topic().subject().name().equalsIgnoreCase(first.name())
                && (!first.linked()
                        || first.title().equals(reading.context().article().title()));
        return Optional.of(own ? local(reading, first.name(), noun) : first);
    }

    private List<Mention.Page> named(Passage title, EntityType type) {
        if (!title.links().isEmpty() || !title.emphases().isEmpty()) {
            return works.of(title, type);
        }
        String text = title.text();
        int open = indexOfQuote(text);
        if (open >= 0) {
            return works.of(title.part(open, text.length()), type);
        }
        int from = 0;
        for (String start :
                List.of("the novel ", "The novel ", "The book ", "the book ", "the play ", "The play ", "novel ")) {
            from = text.startsWith(start) ? start.length() : from;
        }
        Passage rest = title.part(from, text.length()).strip();
        boolean proper = !rest.isBlank() && !Character.isLowerCase(rest.text().codePointAt(0));
        return proper ? works.of(rest, type) : List.of();
    }

    private static int indexOfQuote(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\"\u201C\u00AB".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The kind of source that words name, the longest noun winning. */
    private static Optional<String> kind(String text) {
        String lower = " " + text.toLowerCase(Locale.ROOT).replace('(', ' ').replace(')', ' ') + " ";
        return KINDS.keySet().stream()
                .filter(noun -> lower.contains(" " + noun + " "))
                .max(java.util.Comparator.comparingInt(String::length));
    }

    /** A source that only this article describes; its kind is what the lead calls it, "based on a memoir of the same name". */
    private static Mention local(FieldReading reading, String name, Optional<String> noun) {
        String kind = noun.or(() -> kindInLead(reading)).orElse("book");
        EntityType type = KINDS.getOrDefault(kind, EntityType.BOOK);
        String language = reading.context().article().source().language();
        Mention.Local source =
                reading.context().local(kind.replace(' ', '_'), "", name, Optional.empty(), name, language, type);
        reading.state(source, INSTANCE_OF, new Value.Item<>(Mention.named(kind, EntityType.CONCEPT)), List.of());
        return source;
    }

    private static Optional<String> kindInLead(FieldReading reading) {
        for (Block block : reading.context().article().lead().blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                Optional<String> kind = kindIn(paragraph.passage().text());
                if (kind.isPresent()) {
                    return kind;
                }
            }
        }
        return Optional.empty();
    }

    /** The noun before "of the same name", else one soon after "based on" or "adaptation of". */
    private static Optional<String> kindIn(String text) {
        int same = text.indexOf("of the same ");
        Optional<String> before =
                same < 0 ? Optional.empty() : kind(Words.plain(text.substring(Math.max(0, same - NEAR_BEFORE), same)));
        int from = same < 0 ? Math.max(text.indexOf("based on"), text.indexOf("adaptation of")) : -1;
        return before.or(() -> from < 0
                ? Optional.empty()
                : kind(Words.plain(text.substring(from, Math.min(text.length(), from + NEAR_AFTER))
                        .split("[,.;]", 2)[0])));
    }
}
