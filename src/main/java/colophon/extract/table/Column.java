package colophon.extract.table;

/** What a column of a table holds. */
enum Column {
    /** A year, of a work or of an award. */
    YEAR,
    /** A day, of a ceremony or a release. */
    DATE,
    /** An award, with or without its category; where a category column stands beside it, who gives it. */
    AWARD,
    /** An award that the row's subject was nominated for. */
    NOMINATION,
    /** An award that the row's subject won. */
    WIN,
    /** Who gives the award: a society, a festival, a ceremony. */
    BODY,
    /** What the award is given for. */
    CATEGORY,
    /** Whom the award went to, or who was nominated; on a person's page also the work. */
    RECIPIENT,
    /** A name: of whom the award went to beside an award, else of a character or person. */
    NAME,
    /** A work. */
    WORK,
    /** The title of a work in another language. */
    OTHER_TITLE,
    /** Whether the award was won. */
    RESULT,
    /** A character, or what somebody did for a work. */
    ROLE,
    /** What somebody did for a work. */
    CREDIT,
    /** A member of a cast. */
    ACTOR,
    /** Other members of the cast. */
    CO_CAST,
    /** The director of a work, or a mark that the page's person was. */
    DIRECTOR,
    /** The writer of a work, or a mark. */
    WRITER,
    /** The producer of a work, or a mark. */
    PRODUCER,
    /** The composer of a work, or a mark. */
    COMPOSER,
    /** The editor of a work, or a mark. */
    EDITOR,
    /** The cinematographer of a work, or a mark. */
    CINEMATOGRAPHER,
    /** Notes, awards among them. */
    NOTES,
    /** An episode of the work, or how many. */
    EPISODE,
    /** Tracks of an album. */
    TRACK,
    /** Where a work was staged. */
    PLACE,
    /** Who published or broadcast it. */
    PUBLISHER,
    /** Who got the award instead. */
    RIVAL,
    /** A critic or a periodical. */
    CRITIC,
    /** Footnotes. */
    REFERENCE,
    /** A number that is none of the facts here: a rank, a sum, a count. */
    FIGURE,
    /** Anything else. */
    OTHER
}
