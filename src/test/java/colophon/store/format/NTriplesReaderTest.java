package colophon.store.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NTriplesReaderTest {
    private static final Node SUBJECT = NodeFactory.createURI("http://example.org/a");
    private static final Node PREDICATE = NodeFactory.createURI("http://example.org/p");

    @TempDir
    private Path folder;

    private List<Triple> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("dataset.nt"), bytes);
        List<Triple> triples = new ArrayList<>();
        NTriplesReader.read(file, triples::add);
        return triples;
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        List<Triple> written = new ArrayList<>();
        for (Node object : List.of(
                NodeFactory.createURI("http://example.org/Größe/𝄞"),
                NodeFactory.createLiteralString("plain . \"quoted\" \\ back\tslash\n\r\b\f <x> 𝄞"),
                NodeFactory.createLiteralString(""),
                NodeFactory.createLiteralString("ends in a backslash\\"),
                NodeFactory.createLiteralLang("Orgelpunkt \"@en", "de-AT"),
                NodeFactory.createLiteralDT("2005", XSDDatatype.XSDgYear),
                NodeFactory.createLiteralDT("x", NodeFactory.getType("http://example.org/type")),
                NodeFactory.createBlankNode("b0"))) {
            written.add(Triple.create(SUBJECT, PREDICATE, object));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Triple triple : written) {
            out.write(NTriples.line(triple));
            out.write('\n');
        }
        assertThat(read(out.toByteArray())).isEqualTo(written);
    }

    @Test
    void equalTermsAreOneObject() throws IOException {
        String line = "<http://example.org/a> <http://example.org/p> <http://example.org/a> .\n";
        List<Triple> triples = read((line + line).getBytes(StandardCharsets.UTF_8));
        assertThat(triples.get(0).getSubject())
                .isSameAs(triples.get(0).getObject())
                .isSameAs(triples.get(1).getSubject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a:a> <a:p> <a:b>",
                "<a:a> <a:p> <a:b>.",
                "<a:a> <a:p> .",
                "<a:a> <a:p>",
                "<a:a>",
                "",
                "a:a <a:p> <a:b> .",
                "<a:a> <a:p> \"open .",
                "<a:a> <a:p> \"a\"^^a:t .",
                "<a:a> <a:p> \"a\"!de .",
                "<a:a> <a:p> \"a\\u00e9\" .",
                "<a:a> <a:p> <a:b> <a:c> ."
            })
    void aDamagedLineIsNamed(String damaged) {
        String text = "<a:a> <a:p> <a:b> .\n" + damaged + "\n";
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("dataset.nt, line 2: ");
    }

    @Test
    void aFileCutShortIsDamagedToo() {
        assertThatThrownBy(() -> read("<a:a> <a:p> <a:b>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1: damaged (it ends in the middle");
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xff, '\n'}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not UTF-8");
    }
}
