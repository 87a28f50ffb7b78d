package colophon.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A required fact and a stated one that was likely taken for it: they differ in one thing alone.
 *
 * @param what what they differ in
 * @param wanted the fact that is missed
 * @param stated the fact that is spurious
 */
public record Confusion(Difference what, Finding wanted, Finding stated) {
    /** Stands for whole editions, of which one is not taken for another. */
    private static final String EDITION = "P629";

    /** What two facts differ in. */
    public enum Difference {
        /** The same of the same with another property: a nomination taken for a win. */
        PROPERTY,
        /** The same of something else: a film's award taken for its actor's. */
        SUBJECT,
        /** Something else of the same: another date. */
        VALUE
    }

    public Confusion {
        Objects.requireNonNull(what);
        Objects.requireNonNull(wanted);
        Objects.requireNonNull(stated);
    }

    /** The confusions of an article; no finding is in two of them. */
    public static List<Confusion> of(ArticleScore score) {
        List<Finding> missed = new ArrayList<>(score.missed());
        List<Finding> spurious = new ArrayList<>(score.spurious());
        List<Confusion> found = new ArrayList<>();
        for (Difference what : Difference.values()) {
            for (Finding wanted : List.copyOf(missed)) {
                List<Finding> likely =
                        spurious.stream().filter(s -> differ(what, wanted, s)).toList();
                if (likely.size() == 1 || !likely.isEmpty() && what != Difference.VALUE) {
                    found.add(new Confusion(what, wanted, likely.getFirst()));
                    missed.remove(wanted);
                    spurious.remove(likely.getFirst());
                }
            }
        }
        return found;
    }

    private static boolean differ(Difference what, Finding wanted, Finding stated) {
        if (wanted.property().equals(EDITION) || stated.property().equals(EDITION)) {
            return false;
        }
        boolean property = wanted.property().equals(stated.property());
        boolean subject = PlainWords.same(wanted.subject(), stated.subject());
        boolean value = PlainWords.same(wanted.value(), stated.value());
        return switch (what) {
            case PROPERTY -> !property && subject && value;
            case SUBJECT -> property && !subject && value;
            case VALUE -> property && subject && !value;
        };
    }
}
