package colophon.store.format;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The prefixes that IRIs are shortened by. Their order is also the order in which the properties of a subject are written.
 */
public final class Prefixes {
    private final Map<String, String> byPrefix;
    private final Map<String, String> byNamespace = new LinkedHashMap<>();
    private final Map<String, Integer> position = new LinkedHashMap<>();

    /** Prefixes with their namespaces, which end with a slash or a hash. */
    public Prefixes(Map<String, String> namespaces) {
        byPrefix = new LinkedHashMap<>(namespaces);
        byPrefix.forEach((prefix, namespace) -> {
            byNamespace.putIfAbsent(namespace, prefix);
            position.putIfAbsent(namespace, position.size());
        });
    }

    /** These prefixes and one more, after them. */
    public Prefixes with(String prefix, String namespace) {
        Map<String, String> more = new LinkedHashMap<>(byPrefix);
        more.put(prefix, namespace);
        return new Prefixes(more);
    }

    /** Those of the prefixes that shorten an IRI of the triples. */
    public Prefixes usedIn(Collection<Triple> triples) {
        Set<Node> terms = new HashSet<>();
        for (Triple triple : triples) {
            terms.add(triple.getSubject());
            terms.add(triple.getPredicate());
            terms.add(triple.getObject());
        }
        Set<String> namespaces = new HashSet<>();
        terms.forEach(t -> collect(t, namespaces));
        Map<String, String> used = new LinkedHashMap<>(byPrefix);
        used.values().retainAll(namespaces);
        return new Prefixes(used);
    }

    private static void collect(Node node, Set<String> namespaces) {
        if (node.isURI() || node.isLiteral()) {
            String iri = node.isURI() ? node.getURI() : node.getLiteralDatatypeURI();
            namespaces.add(iri.substring(0, split(iri)));
        }
    }

    /** The prefixes with their namespaces, in order. */
    public Map<String, String> asMap() {
        return java.util.Collections.unmodifiableMap(byPrefix);
    }

    /** The place of an IRI's namespace among the prefixes; after all of them where it has none. */
    int rank(String iri) {
        return position.getOrDefault(iri.substring(0, split(iri)), position.size());
    }

    /** The IRI as {@code prefix:name}, where the name needs no escape in any of the formats. */
    public Optional<String> shorten(String iri) {
        int at = split(iri);
        String prefix = byNamespace.get(iri.substring(0, at));
        return prefix != null && isPlain(iri, at) ? Optional.of(prefix + ":" + iri.substring(at)) : Optional.empty();
    }

    /** Where the local name of an IRI starts. */
    static int split(String iri) {
        return Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    }

    private static boolean isPlain(String iri, int from) {
        if (from >= iri.length() || !isLetter(iri.charAt(from))) {
            return false;
        }
        for (int i = from + 1; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (!isLetter(c) && (c < '0' || c > '9') && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
