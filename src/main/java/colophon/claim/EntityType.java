package colophon.claim;

/**
 * The kinds of thing that the graph tells apart, each with the schema.org class it is published as. A thing is of the
 * most specific type that an article proves; {@link #THING} where it proves none.
 */
public enum EntityType {
    THING("Thing"),
    CREATIVE_WORK("CreativeWork"),
    BOOK("Book"),
    SHORT_STORY("ShortStory"),
    BOOK_SERIES("BookSeries"),
    COMIC_STORY("ComicStory"),
    MOVIE("Movie"),
    MOVIE_SERIES("MovieSeries"),
    TV_SERIES("TVSeries"),
    TV_EPISODE("TVEpisode"),
    RADIO_SERIES("RadioSeries"),
    PLAY("Play"),
    MUSIC_COMPOSITION("MusicComposition"),
    MUSIC_RECORDING("MusicRecording"),
    MUSIC_ALBUM("MusicAlbum"),
    VIDEO_GAME("VideoGame"),
    VISUAL_ARTWORK("VisualArtwork"),
    PERIODICAL("Periodical"),
    WEBSITE("WebSite"),
    PERSON("Person"),
    MUSIC_GROUP("MusicGroup"),
    ORGANIZATION("Organization"),
    PLACE("Place"),
    COUNTRY("Country"),
    LANGUAGE("Language"),
    EVENT("Event"),
    /** An award, prize, list or poll that a work or person can be named in; schema.org has no class for it. */
    AWARD("Intangible"),
    /** A genre, form or subject; published in Wikidata style, and as text in schema.org. */
    CONCEPT("DefinedTerm"),
    /** A character of a story; schema.org calls every character a Person, which a fictional one is not. */
    CHARACTER("Thing"),
    /** A unit of measure or a currency. */
    UNIT("DefinedTerm");

    private final String schemaClass;

    EntityType(String schemaClass) {
        this.schemaClass = schemaClass;
    }

    /** The local name of the schema.org class. */
    public String schemaClass() {
        return schemaClass;
    }

    /** Whether this is a work of some kind, which has makers; a periodical is one too. */
    public boolean isWork() {
        return compareTo(CREATIVE_WORK) >= 0 && compareTo(PERIODICAL) <= 0;
    }

    /** Whether this can receive awards and make works: a person, a group or an organisation. */
    public boolean isAgent() {
        return this == PERSON || this == MUSIC_GROUP || this == ORGANIZATION;
    }
}
