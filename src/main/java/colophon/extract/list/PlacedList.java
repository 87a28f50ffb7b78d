package colophon.extract.list;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.extract.section.SectionRole;
import colophon.extract.section.SectionRoles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A list of an article with what its section tells of.
 *
 * @param role what the section tells of
 * @param section the section
 * @param items the items; of a table that only sets a cast list in columns, its lines
 */
record PlacedList(SectionRole role, Section section, List<Block.Item> items) {
    PlacedList {
        Objects.requireNonNull(role);
        Objects.requireNonNull(section);
        items = List.copyOf(items);
    }

    /** All lists of an article in order. */
    static List<PlacedList> of(Article article, SectionRoles roles) {
        List<PlacedList> lists = new ArrayList<>();
        List<SectionRole> placed = roles.of(article.sections());
        for (int i = 0; i < placed.size(); i++) {
            Section section = article.sections().get(i);
            for (Block block : section.blocks()) {
                if (block instanceof Block.ItemList list) {
                    lists.add(new PlacedList(placed.get(i), section, list.items()));
                } else if (block instanceof Block.Table table && placed.get(i) == SectionRole.CAST) {
                    List<Passage> lines = CastGrid.lines(table);
                    if (!lines.isEmpty()) {
                        List<Block.Item> items = lines.stream()
                                .map(l -> new Block.Item(l, List.of()))
                                .toList();
                        lists.add(new PlacedList(SectionRole.CAST, section, items));
                    }
                }
            }
        }
        return lists;
    }

    /** The words of every item, those of inner lists after the item that holds them. */
    List<Passage> lines() {
        List<Passage> lines = new ArrayList<>();
        collect(items, lines);
        return lines;
    }

    private static void collect(List<Block.Item> items, List<Passage> lines) {
        for (Block.Item item : items) {
            Passage line = item.passage().strip();
            if (!line.isBlank()) {
                lines.add(line);
            }
            collect(item.children(), lines);
        }
    }
}
