package colophon.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of an article with its heading; sections stand in reading order, their nesting shown by the level.
 *
 * @param heading the heading; empty for the lead, which is always the first section, and for a part whose heading the
 *     source does not show
 * @param level 1 for the lead and for unmarked parts, 2 and up as in wiki markup
 * @param blocks the content in reading order
 */
public record Section(Optional<Passage> heading, int level, List<Block> blocks) {
    public Section {
        Objects.requireNonNull(heading);
        blocks = List.copyOf(blocks);
        if (level < 1) {
            throw new IllegalArgumentException("levels count from 1: " + level);
        }
    }
}
