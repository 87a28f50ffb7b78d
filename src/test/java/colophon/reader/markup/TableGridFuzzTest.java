package colophon.reader.markup;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Block.Row;
import colophon.article.Passage;
import colophon.article.Span;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;

/** Whatever spans its cells ask for, a grid is full, within its limit, and holds every cell unless it says that it was cut. */
class TableGridFuzzTest {
    private static final int MAX_CELLS = 3_000;

    @FuzzTest(maxDuration = "12m")
    void grid(FuzzedDataProvider data) {
        TableGrid grid = new TableGrid(MAX_CELLS);
        List<Passage> words = new ArrayList<>();
        int rows = data.consumeInt(0, 40);
        int group = 0;
        for (int r = 0; r < rows; r++) {
            group += data.consumeInt(0, 7) == 0 ? 1 : 0;
            List<TableGrid.Spanning> cells = new ArrayList<>();
            int count = data.consumeInt(0, 8);
            for (int c = 0; c < count; c++) {
                int place = words.size();
                words.add(Passage.of("x", new Span(place, place + 1)));
                cells.add(new TableGrid.Spanning(
                        words.getLast(), List.of(words.getLast()), data.consumeBoolean(), span(data), span(data)));
            }
            grid.add(cells, group, new Span(words.size(), words.size()));
        }
        check(grid, rows, words);
    }

    private static int span(FuzzedDataProvider data) {
        return data.consumeInt(0, 3) == 0 ? data.consumeInt(0, 70_000) : data.consumeInt(0, 4);
    }

    private static void check(TableGrid grid, int rowCount, List<Passage> words) {
        List<Row> rows = grid.rows();
        int width = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
        assertThat((long) rows.size() * width).isLessThanOrEqualTo(MAX_CELLS);
        assertThat(rows).allSatisfy(r -> assertThat(r.cells()).hasSize(width));
        if (!grid.isCut()) {
            assertThat(rows).hasSize(rowCount);
            List<Passage> found = rows.stream()
                    .flatMap(r -> r.cells().stream())
                    .map(c -> c.passage())
                    .filter(p -> p.span().length() > 0)
                    .distinct()
                    .toList();
            assertThat(found).containsAll(words);
        }
    }
}
