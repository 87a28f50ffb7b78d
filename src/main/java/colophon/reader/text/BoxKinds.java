package colophon.reader.text;

import colophon.data.DataTable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What fields a box of a kind prints and in which order, as {@code data/vocabulary/infobox-boxes.tsv} lists them. */
final class BoxKinds {
    /**
     * A kind of box.
     *
     * @param name its name
     * @param places the place of each of its fields in the usual order, by the field's name
     */
    record BoxKind(String name, Map<String, Integer> places) {
        BoxKind {
            places = Map.copyOf(places);
        }

        private long hits(List<InfoboxLabels.Label> labels) {
            return labels.stream()
                    .filter(l -> places.containsKey(l.field()))
                    .mapToLong(l -> l.plain() ? 1 : 2)
                    .sum();
        }
    }

    private final List<BoxKind> kinds;

    private BoxKinds(List<BoxKind> kinds) {
        this.kinds = kinds;
    }

    static BoxKinds of(DataTable table) {
        return new BoxKinds(table.rows().stream()
                .map(r -> new BoxKind(r.need("box"), places(r.list("fields"))))
                .toList());
    }

    private static Map<String, Integer> places(List<String> fields) {
        return IntStream.range(0, fields.size()).boxed().collect(Collectors.toMap(fields::get, Function.identity()));
    }

    /** The kind that prints most of the labels; the first listed where two print as many. */
    BoxKind likeliest(List<InfoboxLabels.Label> labels) {
        BoxKind best = kinds.getFirst();
        for (BoxKind kind : kinds) {
            if (kind.hits(labels) > best.hits(labels)) {
                best = kind;
            }
        }
        return best;
    }
}
