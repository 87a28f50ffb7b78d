package colophon.extract.accolade.prose;

import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.award.AwardTerm;
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

    /** The year that a sentence opens with: "In 1995, it won". */
    static Optional<PartialDate> opening(java.util.List<Piece> pieces) {
        if (pieces.size() < 3 || !pieces.get(0).is("in") || !(pieces.get(1) instanceof Piece.Word word)) {
            return Optional.empty();
        }
        String text = word.lower();
        boolean year = text.length() == 4
                && text.chars().allMatch(Character::isDigit)
                && text.compareTo("2100") < 0
                && text.compareTo("1800") > 0;
        return year ? Optional.of(PartialDate.of(Integer.parseInt(text))) : Optional.empty();
    }
}
