package colophon.rdf;

/** How schema.org has the value of a property in a plain triple. */
enum SchemaForm {
    /** Not at all. */
    NONE,
    /** The entity. */
    ENTITY,
    /** The entity; by the first property always, by the second where one is a translation, in another language. */
    EDITION,
    /** The name of the entity, as text. */
    LABEL,
    /** The text, with its language where it has one. */
    TEXT,
    /** {@code xsd:gYear}, {@code xsd:gYearMonth} or {@code xsd:date}, as exact as the value. */
    DATE,
    /** ISO 8601: {@code PT100M}. */
    DURATION,
    /** An integer. */
    NUMBER,
    /** The BCP 47 tag of the language. */
    LANGUAGE,
    /** The 13 digits of an ISBN. */
    ISBN,
    /** The award's name, with the year of the statement in parentheses. */
    AWARD,
    /** One of schema.org's book formats. */
    FORMAT,
    /** The address itself. */
    ADDRESS,
    /** The address that the identifier resolves to. */
    LINK
}
