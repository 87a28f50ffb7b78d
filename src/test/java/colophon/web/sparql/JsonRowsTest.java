package colophon.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

class JsonRowsTest {
    private static final Var A = Var.alloc("a");
    private static final Var B = Var.alloc("b");

    private static String written(List<Var> columns, List<Binding> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonRows.write(RowSetStream.create(columns, rows.iterator()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Binding row(Var variable, Node value) {
        return Binding.builder().add(variable, value).build();
    }

    @Test
    void rowsHaveTheFormOfTheStandard() throws IOException {
        Node blank = NodeFactory.createBlankNode();
        List<Binding> rows = List.of(
                Binding.builder()
                        .add(A, NodeFactory.createURI("http://example.org/é"))
                        .add(B, NodeFactory.createLiteralString("a \"b\" \\ \n\r\t\u0001"))
                        .build(),
                Binding.builder().build(),
                row(B, NodeFactory.createLiteralLang("glass", "en-GB")),
                row(A, NodeConst.nodeTrue),
                Binding.builder().add(A, blank).add(B, blank).build());
        assertThat(written(List.of(A, B), rows)).isEqualTo("""
                        {"head":{"vars":["a","b"]},"results":{"bindings":[
                        {"a":{"type":"uri","value":"http://example.org/é"},"b":{"type":"literal","value":"a \\"b\\" \\\\ \\n\\r\\t\\u0001"}},
                        {},
                        {"b":{"type":"literal","xml:lang":"en-GB","value":"glass"}},
                        {"a":{"type":"literal","datatype":"http://www.w3.org/2001/XMLSchema#boolean","value":"true"}},
                        {"a":{"type":"bnode","value":"b0"},"b":{"type":"bnode","value":"b0"}}
                        ]}}
                        """);
    }

    @Test
    void noRowsAndNoColumnsAreWrittenToo() throws IOException {
        assertThat(written(List.of(), List.of())).isEqualTo("""
                        {"head":{"vars":[]},"results":{"bindings":[

                        ]}}
                        """);
    }

    /** Half a letter, which UTF-8 cannot write, is the only thing that is not given back. */
    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        Random random = new Random(5);
        List<Binding> rows = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            BindingBuilder row = Binding.builder();
            row.add(A, term(random, 2));
            if (random.nextInt(4) > 0) {
                row.add(B, term(random, 2));
            }
            rows.add(row.build());
        }
        String text = written(List.of(A, B), rows);
        RowSetReader reader =
                RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
        RowSet read = reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Context());
        for (Binding row : rows) {
            Binding other = read.next();
            assertThat(other).isEqualTo(row);
        }
        assertThat(read.hasNext()).isFalse();
        assertThat(written(List.of(A), List.of(row(A, NodeFactory.createLiteralString("x\ud801y")))))
                .contains("\"x?y\"");
    }

    private static Node term(Random random, int depth) {
        String text = text(random);
        return switch (random.nextInt(depth > 0 ? 6 : 5)) {
            case 0 -> NodeFactory.createURI("http://example.org/" + text);
            case 1 -> NodeFactory.createLiteralString(text);
            case 2 -> NodeFactory.createLiteralLang(text, "fr");
            case 3 -> NodeFactory.createLiteralDirLang(text, "ar", TextDirection.RTL);
            case 4 -> NodeFactory.createLiteralDT(text, NodeConst.nodeTrue.getLiteralDatatype());
            default ->
                NodeFactory.createTripleTerm(Triple.create(
                        NodeFactory.createURI("http://example.org/s"),
                        NodeFactory.createURI("http://example.org/p"),
                        term(random, depth - 1)));
        };
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, 0x2_0000)
                .map(c -> random.nextBoolean() ? c & 0x7f : c)
                .filter(c -> c < 0xd800 || c > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
