package colophon.store.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Reads the canonical N-Triples that {@link NTriples} writes, and nothing wider: one space between terms, no comments, no numeric
 * escapes. A start of the server reads a whole snapshot this way, which takes a fraction of what a reader of any N-Triples
 * needs: a term is looked up by its text and made once, so that equal terms are one object in memory too.
 */
public final class NTriplesReader {
    /** How many terms are remembered, so that one that comes again is not made again. */
    private static final int MOST_TERMS = 20_000;

    private final Map<String, Node> terms = new HashMap<>();
    private final TypeMapper types = TypeMapper.getInstance();

    /** A reader of single lines, which remembers the terms that it made. For use by one thread. */
    public NTriplesReader() {}

    /**
     * The triple of a line, without its line feed.
     *
     * @throws IllegalArgumentException where it is no canonical N-Triples
     */
    public Triple triple(String line) {
        if (terms.size() > MOST_TERMS) {
            terms.clear();
        }
        return triple(line, 0, line.length());
    }

    /**
     * Passes on the triples of a file in their order.
     *
     * @throws IOException where the file cannot be read or is no canonical N-Triples, with the line
     */
    public static void read(Path file, Consumer<Triple> triples) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8", e);
        }
        new NTriplesReader().lines(file, text, triples);
    }

    /**
     * Passes on the triples of a file of any length in their order, in bounded memory.
     *
     * @throws IOException where the file cannot be read or is no canonical N-Triples, with the line
     */
    public static void stream(Path file, Consumer<Triple> triples) throws IOException {
        NTriplesReader reader = new NTriplesReader();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try {
                    triples.accept(reader.triple(line));
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ", line " + number + ": damaged (" + e.getMessage() + ")", e);
                }
                number++;
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8", e);
        }
    }

    private void lines(Path file, String text, Consumer<Triple> triples) throws IOException {
        int line = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                throw new IOException(file + ", line " + line + ": damaged (it ends in the middle)");
            }
            try {
                triples.accept(triple(text, start, end));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ", line " + line + ": damaged (" + e.getMessage() + ")", e);
            }
            start = end + 1;
            line++;
        }
    }

    private Triple triple(String text, int start, int end) {
        int subject = text.indexOf(' ', start);
        int predicate = subject < 0 ? -1 : text.indexOf(' ', subject + 1);
        if (predicate < 0 || predicate + 3 > end || !text.startsWith(" .", end - 2)) {
            throw new IllegalArgumentException("not three terms and a full stop");
        }
        return Triple.create(
                term(text.substring(start, subject)),
                term(text.substring(subject + 1, predicate)),
                term(text.substring(predicate + 1, end - 2)));
    }

    private Node term(String text) {
        Node known = terms.get(text);
        if (known != null) {
            return known;
        }
        Node made = made(text);
        terms.put(text, made);
        return made;
    }

    private Node made(String text) {
        if (text.startsWith("<")) {
            return NodeFactory.createURI(iri(text));
        }
        if (text.startsWith("_:")) {
            return NodeFactory.createBlankNode(text.substring(2));
        }
        int close = text.lastIndexOf('"');
        if (!text.startsWith("\"") || close == 0) {
            throw new IllegalArgumentException("not a term: " + text);
        }
        return literal(NTriples.unescaped(text.substring(1, close)), text.substring(close + 1));
    }

    private Node literal(String form, String suffix) {
        if (suffix.isEmpty()) {
            return NodeFactory.createLiteralString(form);
        }
        if (suffix.startsWith("@")) {
            return NodeFactory.createLiteralLang(form, suffix.substring(1));
        }
        if (suffix.startsWith("^^")) {
            return NodeFactory.createLiteralDT(form, types.getSafeTypeByName(iri(suffix.substring(2))));
        }
        throw new IllegalArgumentException("neither a language nor a datatype: " + suffix);
    }

    private static String iri(String text) {
        if (!text.startsWith("<") || text.indexOf('>') != text.length() - 1) {
            throw new IllegalArgumentException("not an IRI: " + text);
        }
        return text.substring(1, text.length() - 1);
    }
}
