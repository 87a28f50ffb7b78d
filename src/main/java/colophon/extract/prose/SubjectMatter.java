package colophon.extract.prose;

import colophon.article.Article;
import colophon.claim.EntityType;
import colophon.extract.value.WordSet;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of work an article that is about none mostly speaks of: in an article about a director or a form of film,
 * "Ober's \"Salt Road\"" is a film of Ober's.
 */
enum SubjectMatter {
    /** Films, far more than anything else. */
    FILMS(Optional.of("P57")),
    /** Books and stories, far more than anything else. */
    TEXTS(Optional.of("P50")),
    /** Operas and other works of composers, far more than anything else. */
    SCORES(Optional.of("P86")),
    /** Nothing that could be told. */
    OTHER(Optional.empty());

    private static final WordSet FILM_WORDS =
            WordSet.of("film", "films", "movie", "movies", "cinema", "screenplay", "filmmaker", "directed", "filming");
    private static final WordSet TEXT_WORDS = WordSet.of(
            "novel", "novels", "book", "books", "poem", "poems", "essay", "essays", "novelist", "fiction", "author");
    private static final WordSet SCORE_WORDS = WordSet.of(
            "opera",
            "operas",
            "operatic",
            "composer",
            "composers",
            "composed",
            "symphony",
            "concerto",
            "orchestra",
            "aria",
            "arias",
            "libretto",
            "sonata");
    private static final WordSet MUSICAL_WORDS = WordSet.of("opera", "symphony");
    private static final WordSet OTHER_WORDS = WordSet.of(
            "play",
            "plays",
            "musical",
            "album",
            "albums",
            "song",
            "songs",
            "episode",
            "episodes",
            "series",
            "game",
            "comic",
            "comics",
            "painting",
            "paintings",
            "magazine",
            "recorded",
            "band");
    private static final WordSet STAGED = WordSet.of(
            "film",
            "films",
            "directed",
            "staged",
            "production",
            "novel",
            "play",
            "plays",
            "poem",
            "poems",
            "book",
            "essay",
            "libretto",
            "libretti",
            "librettist",
            "obituary",
            "volumes",
            "study",
            "studies",
            "editors",
            "editor",
            "writing",
            "influenced",
            "biography",
            "biographer",
            "sung",
            "recording",
            "album",
            "band",
            "song");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 12;
    private static final int FEWEST = 12;
    private static final int TIMES = 3;

    /** How often an article over something written speaks of texts at the least. */
    private static final int FEWEST_OF_TEXT = 4;

    private static final Set<EntityType> WRITTEN =
            EnumSet.of(EntityType.BOOK, EntityType.SHORT_STORY, EntityType.PERIODICAL);

    private final Optional<String> maker;

    SubjectMatter(Optional<String> maker) {
        this.maker = maker;
    }

    /** The property of the maker whose such a work is called. */
    Optional<String> maker() {
        return maker;
    }

    /** Words beside which a sentence may speak of works of another kind. */
    WordSet doubts() {
        return this == FILMS ? TEXT_WORDS : this == SCORES ? STAGED : FILM_WORDS;
    }

    /** What an article mostly speaks of; articles about works tell of their own. */
    static SubjectMatter of(Article article, EntityType topic) {
        boolean written = WRITTEN.contains(topic);
        if (topic.isWork() && !written) {
            return OTHER;
        }
        int films = 0;
        int texts = 0;
        int scores = 0;
        int others = 0;
        String text = article.text().toString();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i - start >= SHORTEST && i - start <= LONGEST) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                films += FILM_WORDS.has(word) ? 1 : 0;
                texts += TEXT_WORDS.has(word) ? 1 : 0;
                scores += SCORE_WORDS.has(word) ? 1 : 0;
                others += MUSICAL_WORDS.has(word) ? 1 : 0;
                others += OTHER_WORDS.has(word) ? 1 : 0;
            }
            start = i + 1;
        }
        if (!written && films >= FEWEST && films >= TIMES * (texts + others)) {
            return FILMS;
        }
        boolean many = written
                ? texts >= FEWEST_OF_TEXT && texts >= others
                : texts >= FEWEST && texts >= TIMES * (films + others);
        if (many) {
            return TEXTS;
        }
        return scores >= FEWEST && scores >= 2 * (films + texts) && scores >= others ? SCORES : OTHER;
    }
}
