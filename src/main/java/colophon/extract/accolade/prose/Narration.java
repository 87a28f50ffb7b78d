package colophon.extract.accolade.prose;

import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.award.AwardTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sentences of one paragraph have spoken of so far, which the next goes on with. Made for one paragraph. */
final class Narration {
    private Optional<AwardTerm> body;
    private Optional<Mention> person = Optional.empty();

    /** A paragraph under a heading that names who gives the awards, or none. */
    Narration(Optional<AwardTerm> body) {
        this.body = body;
    }

    Optional<AwardTerm> body() {
        return body;
    }

    /** Whom "he" or "she" means. */
    Optional<Mention> person() {
        return person;
    }

    void speakOf(AwardTerm other) {
        body = Optional.of(other);
    }

    void speakOf(Optional<Mention> other) {
        person = other.or(() -> person);
    }

    /**
     * The year that a sentence opens with, "In 1995, it won", or the only one that it puts right behind an award: "was nominated
     * for two Silver Quills in 1995".
     */
    static Optional<PartialDate> year(List<Piece> pieces) {
        if (pieces.size() >= 3 && pieces.get(0).is("in")) {
            return yearAt(pieces, 1);
        }
        List<PartialDate> years = new ArrayList<>();
        for (int i = 1; i + 1 < pieces.size(); i++) {
            if (pieces.get(i).is("in") && isOfAwards(pieces.get(i - 1)) && isEnd(pieces, i + 2)) {
                yearAt(pieces, i + 1).ifPresent(years::add);
            }
        }
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }

    private static boolean isOfAwards(Piece piece) {
        return switch (piece) {
            case Piece.Body body -> true;
            case Piece.Category category -> true;
            case Piece.Nomination nomination -> true;
            case Piece.Verb verb -> verb.sense() != VerbSense.NONE;
            case Piece.Word word ->
                word.lower().startsWith("award") || word.lower().equals("prize");
            case Piece.Aside aside -> false;
            case Piece.Person person -> false;
            case Piece.Pronoun pronoun -> false;
            case Piece.Work work -> false;
        };
    }

    /** Whether a year ends before a piece: neither "in 1995's Weasels" nor "in 1995 dollars". */
    private static boolean isEnd(List<Piece> pieces, int at) {
        return at >= pieces.size()
                || List.of(",", ".", ":", ";", "for", "and", "but", "from").stream()
                        .anyMatch(pieces.get(at)::is);
    }

    private static Optional<PartialDate> yearAt(List<Piece> pieces, int at) {
        if (!(pieces.get(at) instanceof Piece.Word word)) {
            return Optional.empty();
        }
        String text = word.lower();
        boolean year = text.length() == 4
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && text.compareTo("2100") < 0
                && text.compareTo("1800") > 0;
        return year ? Optional.of(PartialDate.of(Integer.parseInt(text))) : Optional.empty();
    }
}
