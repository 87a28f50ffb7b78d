package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the songs of the album that an article is about, where sentences speak of them: "the first track, \"Low Tide\"",
 * "\"Low Tide\" is about a ferry" under a heading over songs, "drums on \"Low Tide\"". A song is part of the album.
 */
final class AlbumTracks {
    private static final WordSet SONGS = WordSet.of(
            "song",
            "songs",
            "track",
            "tracks",
            "single",
            "singles",
            "instrumental",
            "ballad",
            "opener",
            "closer",
            "tune");
    private static final WordSet PLAYING = WordSet.of(
            "drums",
            "guitar",
            "bass",
            "piano",
            "vocals",
            "vocal",
            "keyboards",
            "violin",
            "saxophone",
            "drummed",
            "sings",
            "sang",
            "sung",
            "solo",
            "lyrics",
            "riff",
            "chorus");
    private static final WordSet HEADINGS = WordSet.of(
            "music",
            "songs",
            "song",
            "lyrics",
            "composition",
            "compositions",
            "tracks",
            "content",
            "style",
            "material");

    /** Words that make the songs of a sentence those of others or of other records. */
    private static final WordSet FOREIGN = WordSet.of(
            "previous",
            "earlier",
            "similar",
            "reminiscent",
            "inspired",
            "influenced",
            "compared",
            "comparing",
            "resembles",
            "resembling",
            "samples",
            "sampled",
            "sample",
            "b-side",
            "b-sides",
            "omitted",
            "excluded",
            "outtake",
            "outtakes",
            "unreleased",
            "unlike",
            "soundtrack",
            "film",
            "movie",
            "novel",
            "book",
            "tour",
            "ep",
            "not",
            "later",
            "considered",
            "borrows",
            "borrowed",
            "borrowing",
            "traditional",
            "adapted",
            "plagiarism",
            "resemblance",
            "lost",
            "festival",
            "concert",
            "concerts");

    /** What a magazine or a critic does, whose name stands in quotation marks too. */
    private static final WordSet REVIEWS = WordSet.of(
            "called",
            "gave",
            "wrote",
            "said",
            "named",
            "ranked",
            "reviewed",
            "praised",
            "listed",
            "placed",
            "noted",
            "rated",
            "described",
            "magazine",
            "reported",
            "considered",
            "stated",
            "critic",
            "'s",
            "’s",
            "album",
            "video",
            "journalist",
            "reviewer",
            "writer",
            "contributor",
            "editor",
            "staff");

    private static final Set<EntityType> MUSIC =
            Set.of(EntityType.CREATIVE_WORK, EntityType.MUSIC_COMPOSITION, EntityType.MUSIC_RECORDING);

    private final Referents referents;
    private final Mentions mentions;
    private final Sentence sentence;
    private final Joints joints;
    private final Statements statements;
    private final Supplier<Evidence> evidence;
    private final boolean underSongs;

    /**
     * @param heading the words that the sentence stands under
     */
    AlbumTracks(Referents referents, Statements statements, String heading, Supplier<Evidence> evidence) {
        this.referents = referents;
        this.mentions = referents.mentions();
        this.sentence = mentions.sentence();
        this.joints = new Joints(sentence);
        this.statements = statements;
        this.evidence = evidence;
        this.underSongs = isOverSongs(heading);
    }

    private static boolean isOverSongs(String heading) {
        for (String word : heading.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")) {
            if (HEADINGS.has(word)) {
                return true;
            }
        }
        return false;
    }

    /** States which songs the sentence shows to be on the album. */
    void read() {
        if (referents.topic().type() != EntityType.MUSIC_ALBUM || isForeign()) {
            return;
        }
        int listEnd = -1;
        for (Chunk chunk : mentions.chunks()) {
            if (!(chunk.sense() instanceof Sense.Title title) || title.own() || !title.marked()) {
                continue;
            }
            boolean goesOn = listEnd >= 0 && joints.starts(listEnd).contains(chunk.from());
            if (goesOn || isTrack(chunk)) {
                listEnd = chunk.to();
                referents.work(chunk).filter(w -> MUSIC.contains(w.type())).ifPresent(this::state);
            }
        }
    }

    private void state(Mention song) {
        statements.item(song, "P361", referents.topic(), evidence.get());
    }

    /** Whether the sentence speaks of other records, or of songs as like others. */
    private boolean isForeign() {
        boolean word = false;
        for (int i = 0; i < sentence.size() && !word; i++) {
            boolean own = sentence.isWord(i, "ep") && sentence.isWord(i - 1, "the");
            word = !own && FOREIGN.contains(word(i));
        }
        return word || mentions.chunks().stream().anyMatch(this::isOtherWork);
    }

    private boolean isOtherWork(Chunk chunk) {
        return chunk.sense() instanceof Sense.Title title
                && !title.own()
                && referents.work(chunk).filter(w -> !MUSIC.contains(w.type())).isPresent();
    }

    private boolean isTrack(Chunk title) {
        int before = title.from() - 1;
        if (isOwned(before) || word(title.to()).equals("by") && !underSongs || isYear(title.to())) {
            return false;
        }
        return isCalledSong(before) || isPlayedOn(before) || underSongs && opens(title);
    }

    /** "Kinks' \"Low Tide\"" is a song of theirs first of all. */
    private boolean isOwned(int before) {
        return before >= 0 && sentence.token(before).isPossessive();
    }

    private boolean isYear(int at) {
        return word(at).equals("(")
                && mentions.at(at + 1)
                        .filter(c -> c.sense() instanceof Sense.Time)
                        .isPresent();
    }

    /** "the song", "the opening track,", "four singles were released:". */
    private boolean isCalledSong(int before) {
        int at = word(before).equals(",") ? before - 1 : before;
        if (SONGS.has(word(at))) {
            return !isOthers(at);
        }
        boolean listed = word(before).equals(":")
                || Set.of("including", "include", "includes", "as", "like").contains(word(before));
        for (int i = before - 1; listed && i >= Math.max(0, before - 8); i--) {
            if (SONGS.has(word(i))) {
                return !isOthers(i);
            }
        }
        return false;
    }

    /** "Ober's 1951 single", "a few Ober songs": whose or of which year a song is, is said of songs from elsewhere. */
    private boolean isOthers(int noun) {
        boolean named = mentions.covering(noun - 1)
                .filter(c -> c.sense() instanceof Sense.Name
                        && c.from() > 0
                        && word(c.from()).length() > 2)
                .isPresent();
        for (int i = noun - 1; !named && i >= Math.max(0, noun - 4); i--) {
            boolean owner = sentence.token(i).isPossessive() && !OWN.has(word(i - 1));
            boolean year = sentence.token(i).isNumber() && word(i).length() == 4;
            named = owner || year;
            if (!isPlainWord(i)) {
                break;
            }
        }
        return named;
    }

    private static final WordSet OWN = WordSet.of("album", "record", "band", "group", "duo", "release");

    private boolean isPlayedOn(int before) {
        if (!word(before).equals("on")) {
            return false;
        }
        for (int i = before - 1; i >= Math.max(0, before - 4); i--) {
            if (PLAYING.has(word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title is what a sentence under a heading over songs is about. */
    private boolean opens(Chunk title) {
        String next = word(title.to());
        boolean predicate = next.equals(",") || next.equals("(") || isPlainWord(title.to());
        return title.from() == 0 && predicate && !REVIEWS.has(next);
    }

    private boolean isPlainWord(int i) {
        return i < sentence.size()
                && sentence.token(i).isWord()
                && !sentence.token(i).isCapital();
    }

    private String word(int i) {
        return i >= 0 && i < sentence.size() ? sentence.token(i).lower() : "";
    }
}
