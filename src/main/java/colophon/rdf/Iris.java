package colophon.rdf;

import colophon.claim.EntityKey;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of a dataset as nodes; those of entities and articles are made once. Used by one thread. */
final class Iris {
    private static final String ENCODED = "<>\"{}|^`\\";

    private final String base;
    private final Map<EntityKey, Node> entities = new HashMap<>();
    private final Map<EntityKey, Node> articles = new HashMap<>();

    Iris(String base) {
        this.base = Objects.requireNonNull(base);
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("a base IRI ends with a slash: " + base);
        }
    }

    Node entity(EntityKey key) {
        return entities.computeIfAbsent(key, k -> NodeFactory.createURI(base + "entity/" + k.path()));
    }

    Node article(EntityKey key) {
        return articles.computeIfAbsent(key, k -> NodeFactory.createURI(base + "article/" + k.path()));
    }

    Node statement(String hash) {
        return NodeFactory.createURI(base + "statement/" + hash);
    }

    Node reference(String hash) {
        return NodeFactory.createURI(base + "reference/" + hash);
    }

    Node value(String hash) {
        return NodeFactory.createURI(base + "value/" + hash);
    }

    /** A node below another, named by a fragment. */
    static Node fragment(Node node, String fragment) {
        return NodeFactory.createURI(node.getURI() + "#" + fragment);
    }

    /** An address from outside: none where it is not absolute; characters that no IRI has are percent-encoded. */
    static Optional<Node> address(String text) {
        String address = text.strip();
        return hasScheme(address) ? Optional.of(NodeFactory.createURI(encoded(address))) : Optional.empty();
    }

    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        return colon > 0
                && colon < address.length() - 1
                && Character.isLetter(address.charAt(0))
                && address.substring(0, colon)
                        .chars()
                        .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.'));
    }

    private static String encoded(String address) {
        StringBuilder out = new StringBuilder(address.length());
        address.codePoints().forEach(c -> {
            if (c > 0x20 && c != 0x7F && ENCODED.indexOf(c) < 0 && Character.isDefined(c) && !isSurrogate(c)) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
            }
        });
        return out.toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
