package colophon.extract.value;

import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The registered ranges of book numbers, by which their hyphens stand. */
final class IsbnRanges {
    private static final List<Range> RANGES = load();

    private IsbnRanges() {}

    /** A group, the first and last of the seven digits after it, and how many of them are the registrant. */
    private record Range(String group, int first, int last, int registrant) {}

    private static List<Range> load() {
        List<Range> ranges = new ArrayList<>();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/isbn-ranges.tsv").rows()) {
            for (String range : row.list("ranges")) {
                ranges.add(new Range(
                        row.need("group"),
                        Integer.parseInt(range, 0, 7, 10),
                        Integer.parseInt(range, 8, 15, 10),
                        Integer.parseInt(range, 16, 17, 10)));
            }
        }
        return List.copyOf(ranges);
    }

    /** The nine digits before the check digit as group, registrant and publication, hyphens between. */
    static Optional<String> split(String core) {
        for (Range range : RANGES) {
            int length = range.group().length();
            int next = Integer.parseInt(core.substring(length) + "0".repeat(Math.max(0, 7 + length - 9)), 0, 7, 10);
            if (core.startsWith(range.group()) && next >= range.first() && next <= range.last()) {
                int registrant = length + range.registrant();
                return Optional.of(
                        range.group() + "-" + core.substring(length, registrant) + "-" + core.substring(registrant));
            }
        }
        return Optional.empty();
    }
}
