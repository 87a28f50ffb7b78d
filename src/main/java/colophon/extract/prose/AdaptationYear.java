package colophon.extract.prose;

import colophon.claim.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year by which a heading tells one adaptation from others: "1960 film", "Film (1960)". */
final class AdaptationYear {
    private static final Pattern YEAR = Pattern.compile("^((?:1[89]|20)\\d\\d) |\\(((?:1[89]|20)\\d\\d)\\)");

    private AdaptationYear() {}

    /** The year in a heading. */
    static Optional<PartialDate> of(String heading) {
        Matcher year = YEAR.matcher(heading);
        return year.find()
                ? Optional.of(PartialDate.of(Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1))))
                : Optional.empty();
    }
}
