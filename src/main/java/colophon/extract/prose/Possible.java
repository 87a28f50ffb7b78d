package colophon.extract.prose;

import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Token;
import java.util.function.Predicate;

/** Tells which sorts of slots a sentence may fill at all, so that rules with other slots need not be tried. */
final class Possible {
    private final Mentions mentions;
    private final RoleTable makers;

    Possible(Mentions mentions, RoleTable makers) {
        this.mentions = mentions;
        this.makers = makers;
    }

    /** Whether anything in the sentence may fill a slot of a sort; false only where nothing can. */
    boolean mayFill(String sort) {
        return switch (sort) {
            case "money" -> has(s -> s instanceof Sense.Money);
            case "date" -> has(s -> s instanceof Sense.Time);
            case "count", "year" -> has(s -> s instanceof Sense.Count);
            case "award" -> has(s -> s instanceof Sense.Award);
            case "kind", "same" -> has(s -> s instanceof Sense.Kind);
            case "own" -> has(s -> s instanceof Sense.Title t && t.own());
            case "adaptation" -> has(s -> s instanceof Sense.Kind || s instanceof Sense.Title);
            case "work", "title", "credit", "album", "other" -> has(Possible::isWork);
            case "person", "winner", "performer", "player", "star" -> has(Possible::isPerson);
            case "agent", "honoree" -> has(s -> isPerson(s) || isWork(s));
            case "place", "series", "event" ->
                has(s -> s instanceof Sense.Name || s instanceof Sense.Title || s instanceof Sense.Award);
            case "org" -> has(s -> s instanceof Sense.Name || s instanceof Sense.Title || s instanceof Sense.Kind);
            case "firm", "house" -> has(s -> s instanceof Sense.Name || s instanceof Sense.Title);
            case "name", "school", "body", "label", "group" -> has(s -> s instanceof Sense.Name);
            case "filmdirector" -> says(t -> t.text().startsWith("director"));
            case "composer", "artist" ->
                has(s -> s instanceof Sense.Name n && !n.role().occupations().isEmpty());
            case "producer", "publisher" -> says(t -> t.lower().startsWith(sort));
            case "cinematographer", "co-writer" -> says(t -> t.lower().equals(sort));
            case "winning" -> says(t -> t.is("winning"));
            case "director" ->
                says(t -> t.lower().equals("director") || t.lower().equals("filmmaker"));
            case "screenwriter" ->
                says(t -> t.lower().endsWith("writer") || t.lower().equals("playwright"));
            case "verb", "active" -> says(t -> makers.isTelling(t.lower()));
            case "ordinal" -> says(t -> SeriesNames.ordinal(t.lower()).isPresent());
            default -> true;
        };
    }

    private static boolean isWork(Sense sense) {
        return sense instanceof Sense.Title
                || sense instanceof Sense.Kind
                || sense instanceof Sense.Pronoun p && p.word().equals("it");
    }

    private static boolean isPerson(Sense sense) {
        return sense instanceof Sense.Name
                || sense instanceof Sense.Title t && t.own()
                || sense instanceof Sense.Pronoun p && !p.word().equals("it");
    }

    private boolean has(Predicate<Sense> sort) {
        for (Chunk chunk : mentions.chunks()) {
            if (sort.test(chunk.sense())) {
                return true;
            }
        }
        return false;
    }

    private boolean says(Predicate<Token> sort) {
        for (Token token : mentions.sentence().tokens()) {
            if (sort.test(token)) {
                return true;
            }
        }
        return false;
    }
}
