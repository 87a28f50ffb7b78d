package colophon.store.survey;

/** What a property is to a survey. */
enum Role {
    TYPE,
    LABEL,
    ALT_LABEL,
    SAME,
    LICENSE,
    ABOUT,
    /** Leads from a thing straight to a value. */
    DIRECT,
    OTHER;

    /** The role of a property, given in its brackets. */
    static Role of(String raw) {
        return switch (raw) {
            case Words.TYPE -> TYPE;
            case Words.LABEL -> LABEL;
            case Words.ALT_LABEL -> ALT_LABEL;
            case Words.SAME_AS, Words.SCHEMA_SAME_AS -> SAME;
            case Words.LICENSE -> LICENSE;
            case Words.ABOUT -> ABOUT;
            default -> raw.startsWith("<" + Words.WDT) ? DIRECT : OTHER;
        };
    }
}
