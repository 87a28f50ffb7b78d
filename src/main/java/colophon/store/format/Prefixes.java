package colophon.store.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * The prefixes that IRIs are shortened by. Their order is also the order in which the properties of a subject are written.
 */
public final class Prefixes {
    private final Map<String, String> byPrefix;

    /** The namespaces, each once, in order. */
    private final List<Named> namespaces = new ArrayList<>();

    /** The same by their length, so that the namespace of an IRI is found without taking it out of the IRI. */
    private final List<List<Named>> byLength = new ArrayList<>();

    /** A namespace with its prefix and its place among them. */
    private record Named(String namespace, String prefix, int place) {}

    /** Prefixes with their namespaces, which end with a slash or a hash. */
    public Prefixes(Map<String, String> given) {
        byPrefix = new LinkedHashMap<>(given);
        byPrefix.forEach((prefix, namespace) -> {
            if (named(namespace, namespace.length()) == null) {
                Named named = new Named(namespace, prefix, namespaces.size());
                namespaces.add(named);
                while (byLength.size() <= namespace.length()) {
                    byLength.add(new ArrayList<>(2));
                }
                byLength.get(namespace.length()).add(named);
            }
        });
    }

    /** The namespace that is the first characters of an IRI. */
    private @Nullable Named named(String iri, int length) {
        if (length < byLength.size()) {
            for (Named each : byLength.get(length)) {
                if (iri.startsWith(each.namespace())) {
                    return each;
                }
            }
        }
        return null;
    }

    /** These prefixes and one more, after them. */
    public Prefixes with(String prefix, String namespace) {
        Map<String, String> more = new LinkedHashMap<>(byPrefix);
        more.put(prefix, namespace);
        return new Prefixes(more);
    }

    /** Those of the prefixes that shorten an IRI of the triples. */
    public Prefixes usedIn(Collection<Triple> triples) {
        boolean[] found = new boolean[namespaces.size()];
        Node subject = Node.ANY;
        Node predicate = Node.ANY;
        for (Triple triple : triples) {
            // Neighbours share their subjects and predicates mostly.
            if (triple.getSubject() != subject) {
                subject = triple.getSubject();
                note(subject, found);
            }
            if (triple.getPredicate() != predicate) {
                predicate = triple.getPredicate();
                note(predicate, found);
            }
            note(triple.getObject(), found);
        }
        Map<String, String> used = new LinkedHashMap<>(byPrefix);
        used.values().removeIf(namespace -> {
            Named named = named(namespace, namespace.length());
            return named == null || !found[named.place()];
        });
        return new Prefixes(used);
    }

    private void note(Node node, boolean[] found) {
        if (node.isURI() || node.isLiteral()) {
            String iri = node.isURI() ? node.getURI() : node.getLiteralDatatypeURI();
            Named named = named(iri, split(iri));
            if (named != null) {
                found[named.place()] = true;
            }
        }
    }

    /** The prefixes with their namespaces, in order. */
    public Map<String, String> asMap() {
        return java.util.Collections.unmodifiableMap(byPrefix);
    }

    /** The place of an IRI's namespace among the prefixes; after all of them where it has none. */
    int rank(String iri) {
        Named named = named(iri, split(iri));
        return named == null ? namespaces.size() : named.place();
    }

    /** The IRI as {@code prefix:name}, where the name needs no escape in any of the formats. */
    public Optional<String> shorten(String iri) {
        StringBuilder shortened = new StringBuilder(iri.length());
        return append(shortened, iri) ? Optional.of(shortened.toString()) : Optional.empty();
    }

    /** Appends what {@link #shorten} gives; false, and appends nothing, where it gives nothing. */
    boolean append(StringBuilder to, String iri) {
        int at = split(iri);
        Named named = named(iri, at);
        if (named == null || !isPlain(iri, at)) {
            return false;
        }
        to.append(named.prefix()).append(':').append(iri, at, iri.length());
        return true;
    }

    /** Where the local name of an IRI starts. */
    static int split(String iri) {
        int at = iri.length();
        while (at > 0 && iri.charAt(at - 1) != '/' && iri.charAt(at - 1) != '#') {
            at--;
        }
        return at;
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
