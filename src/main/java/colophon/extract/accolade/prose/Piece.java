package colophon.extract.accolade.prose;

import colophon.article.Passage;
import colophon.claim.Mention;
import colophon.extract.award.AwardTerm;
import java.util.Objects;

/** A part of a sentence and what it can mean where awards are told of. */
sealed interface Piece {
    /** The index of its first token. */
    int from();

    /** The index after its last token. */
    int to();

    /** Who gives awards: "the 46th Silver Quill Awards". */
    record Body(AwardTerm term, int from, int to) implements Piece {
        public Body {
            Objects.requireNonNull(term);
        }
    }

    /** What an award is given for: "Best Actor in a Leading Role". */
    record Category(Passage words, int from, int to) implements Piece {
        public Category {
            Objects.requireNonNull(words);
        }
    }

    /**
     * A person.
     *
     * @param certain whether the article names the person elsewhere, or links the name
     */
    record Person(Mention person, boolean certain, int from, int to) implements Piece {
        public Person {
            Objects.requireNonNull(person);
        }
    }

    /**
     * A work.
     *
     * @param own whether it is the one that the page is about
     * @param titled whether its title stands there, not a noun for it
     */
    record Work(boolean own, boolean titled, int from, int to) implements Piece {}

    /** "He", "her" and the like. */
    record Pronoun(int from, int to) implements Piece {}

    /** A verb that tells what became of a candidate. */
    record Verb(VerbSense sense, int from, int to) implements Piece {
        public Verb {
            Objects.requireNonNull(sense);
        }
    }

    /** "Nomination" or "nominations". */
    record Nomination(int from, int to) implements Piece {}

    /** Words in parentheses. */
    record Aside(Passage words, int from, int to) implements Piece {
        public Aside {
            Objects.requireNonNull(words);
        }
    }

    /** Any other word, or a mark. */
    record Word(String lower, boolean capital, int from, int to) implements Piece {
        public Word {
            Objects.requireNonNull(lower);
        }
    }

    /** Whether it is a certain word or mark. */
    default boolean is(String word) {
        return this instanceof Word w && w.lower().equals(word);
    }
}
