package colophon.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns, widths counted in code points. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> head;

    TextTable(List<String> head) {
        this.head = List.copyOf(head);
    }

    /** Adds a row, as many cells as the head has. Line breaks in a cell become spaces. */
    void add(List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException(cells.size() + " cells in a table of " + head.size() + " columns");
        }
        rows.add(cells.stream().map(c -> c.replaceAll("\\p{Cntrl}+", " ")).toList());
    }

    int size() {
        return rows.size();
    }

    /** Prints head, rule and rows. */
    void print(PrintStream out) {
        int[] widths = new int[head.size()];
        measure(head, widths);
        rows.forEach(r -> measure(r, widths));
        printRow(head, widths, out);
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        printRow(rule, widths, out);
        rows.forEach(r -> printRow(r, widths, out));
    }

    private static void measure(List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], length(cells.get(i)));
        }
    }

    private static void printRow(List<String> cells, int[] widths, PrintStream out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : "  ").append(cells.get(i));
            line.append(" ".repeat(widths[i] - length(cells.get(i))));
        }
        out.println(line.toString().stripTrailing());
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
