package colophon.extract.accolade.prose;

/** What a verb tells of an award. */
enum VerbSense {
    /** The award was received. */
    WON,
    /** Somebody or something was a candidate for it. */
    NOMINATED,
    /** Nothing that can be stated: a hope, a campaign. */
    NONE
}
