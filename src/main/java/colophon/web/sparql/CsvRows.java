package colophon.web.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Writes rows as CSV (SPARQL 1.1 Query Results CSV and TSV Formats, section 3): values as they are, blank nodes with the mark
 * that tells them from text, which the query engine's own writer leaves out.
 */
final class CsvRows {
    private final Map<Node, String> blanks = new HashMap<>();

    private CsvRows() {}

    static void write(RowSet rows, OutputStream out) throws IOException {
        CsvRows csv = new CsvRows();
        List<Var> columns = rows.getResultVars();
        line(columns.stream().map(v -> quoted(v.getVarName())).collect(Collectors.joining(",")), out);
        while (rows.hasNext()) {
            Binding row = rows.next();
            line(columns.stream().map(v -> csv.cell(row.get(v))).collect(Collectors.joining(",")), out);
        }
    }

    private static void line(String text, OutputStream out) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private String cell(@org.jspecify.annotations.Nullable Node value) {
        if (value == null) {
            return "";
        }
        if (value.isBlank()) {
            return blanks.computeIfAbsent(value, v -> "_:b" + blanks.size());
        }
        return quoted(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
