package colophon.extract.prose;

import java.util.Locale;

/** What a part of an article tells of, as far as it matters to which rules may read it. */
enum SectionRole {
    LEAD,
    PLOT,
    THEMES,
    CAST,
    AWARDS,
    ADAPTATION,
    RECEPTION,
    IGNORED,
    OTHER;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** How rules call it. */
    String word() {
        return word;
    }
}
