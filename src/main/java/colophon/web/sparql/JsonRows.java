package colophon.web.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Writes rows as JSON (SPARQL 1.1 Query Results JSON Format; terms that are triples and directions of text as the drafts of 1.2 have them), a
 * row a line. The query engine's own writer takes half of the time of a query that has many rows.
 */
final class JsonRows {
    private static final int BUFFER = 1 << 13;

    /** The most bytes that a character becomes: an escape such as one of a control character. */
    private static final int LONGEST = 6;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final Map<Node, Integer> blanks = new HashMap<>();
    private int filled;

    private JsonRows(OutputStream out) {
        this.out = out;
    }

    static void write(RowSet rows, OutputStream out) throws IOException {
        new JsonRows(out).rows(rows);
    }

    private void rows(RowSet rows) throws IOException {
        List<Var> columns = rows.getResultVars();
        ascii("{\"head\":{\"vars\":[");
        String comma = "";
        for (Var column : columns) {
            ascii(comma);
            string(column.getVarName());
            comma = ",";
        }
        ascii("]},\"results\":{\"bindings\":[\n");
        comma = "";
        while (rows.hasNext()) {
            ascii(comma);
            row(columns, rows.next());
            comma = ",\n";
        }
        ascii("\n]}}\n");
        out.write(buffer, 0, filled);
    }

    private void row(List<Var> columns, Binding row) throws IOException {
        String before = "{";
        for (Var column : columns) {
            Node value = row.get(column);
            if (value != null) {
                ascii(before);
                string(column.getVarName());
                ascii(":");
                term(value);
                before = ",";
            }
        }
        ascii(before.equals("{") ? "{}" : "}");
    }

    private void term(Node term) throws IOException {
        if (term.isURI()) {
            value("{\"type\":\"uri\",\"value\":", term.getURI());
        } else if (term.isBlank()) {
            value("{\"type\":\"bnode\",\"value\":", "b" + blanks.computeIfAbsent(term, t -> blanks.size()));
        } else if (term.isLiteral()) {
            literal(term);
        } else {
            triple(term.getTriple());
        }
    }

    private void literal(Node literal) throws IOException {
        if (literal.getLiteralLanguage().isEmpty()) {
            String type = literal.getLiteralDatatypeURI();
            if (!type.equals("http://www.w3.org/2001/XMLSchema#string")) {
                ascii("{\"type\":\"literal\",\"datatype\":");
                string(type);
                value(",\"value\":", literal.getLiteralLexicalForm());
                return;
            }
            ascii("{\"type\":\"literal\"");
        } else {
            ascii("{\"type\":\"literal\",\"xml:lang\":");
            string(literal.getLiteralLanguage());
            if (literal.getLiteralBaseDirection() != null) {
                ascii(",\"its:dir\":");
                string(literal.getLiteralBaseDirection().direction());
            }
        }
        value(",\"value\":", literal.getLiteralLexicalForm());
    }

    private void triple(Triple triple) throws IOException {
        ascii("{\"type\":\"triple\",\"value\":{\"subject\":");
        term(triple.getSubject());
        ascii(",\"predicate\":");
        term(triple.getPredicate());
        ascii(",\"object\":");
        term(triple.getObject());
        ascii("}}");
    }

    private void value(String before, String value) throws IOException {
        ascii(before);
        string(value);
        ascii("}");
    }

    private void ascii(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            room();
            buffer[filled++] = (byte) text.charAt(i);
        }
    }

    private void string(String text) throws IOException {
        ascii("\"");
        for (int i = 0; i < text.length(); i++) {
            room();
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += letter(text, i);
            } else if (c < ' ' || c == '"' || c == '\\') {
                escape(c);
            } else {
                buffer[filled++] = (byte) c;
            }
        }
        ascii("\"");
    }

    /** Writes a letter beyond ASCII in UTF-8, half a letter as a question mark; tells how many characters it has beyond the first. */
    private int letter(String text, int at) {
        int end = text.offsetByCodePoints(at, 1);
        byte[] bytes = text.substring(at, end).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
        return end - at - 1;
    }

    private void escape(char c) {
        buffer[filled++] = '\\';
        switch (c) {
            case '"', '\\' -> buffer[filled++] = (byte) c;
            case '\n' -> buffer[filled++] = 'n';
            case '\r' -> buffer[filled++] = 'r';
            case '\t' -> buffer[filled++] = 't';
            default -> {
                buffer[filled++] = 'u';
                buffer[filled++] = '0';
                buffer[filled++] = '0';
                buffer[filled++] = HEX[c >> 4];
                buffer[filled++] = HEX[c & 0xf];
            }
        }
    }

    /** Makes room for the longest that a character may become. */
    private void room() throws IOException {
        if (buffer.length - filled < LONGEST) {
            out.write(buffer, 0, filled);
            filled = 0;
        }
    }
}
