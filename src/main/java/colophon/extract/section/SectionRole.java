package colophon.extract.section;

/** What a part of an article tells of. */
public enum SectionRole {
    LEAD,
    PLOT,
    CHARACTERS,
    CAST,
    PRODUCTION,
    FILMING,
    MUSIC,
    PERSONNEL,
    RELEASE,
    RECEPTION,
    AWARDS,
    THEMES,
    LEGACY,
    ADAPTATIONS,
    TRANSLATIONS,
    EDITIONS,
    BIBLIOGRAPHY,
    FILMOGRAPHY,
    DISCOGRAPHY,
    TRACK_LISTING,
    EARLY_LIFE,
    PERSONAL_LIFE,
    CAREER,
    FURTHER_READING,
    REFERENCES,
    EXTERNAL_LINKS,
    SEE_ALSO,
    /** A part without a heading, or one whose heading tells nothing. */
    OTHER
}
