package colophon.store.format;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The order of a subject's triples that people read best: its types, its label, then by vocabulary, by property (P50
 * before P123), by value. Used by one thread.
 */
public final class TripleOrder implements Comparator<Triple> {
    private final Prefixes prefixes;
    private final Map<Node, Integer> ranks = new HashMap<>();

    /** The order by these prefixes. */
    public TripleOrder(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    @Override
    public int compare(Triple one, Triple other) {
        int byPredicate = comparePredicates(one.getPredicate(), other.getPredicate());
        return byPredicate != 0 ? byPredicate : compareTerms(one.getObject(), other.getObject());
    }

    private int comparePredicates(Node one, Node other) {
        if (one.equals(other)) {
            return 0;
        }
        int byRank = Integer.compare(known(one), known(other));
        return byRank != 0 ? byRank : natural(one.getURI(), other.getURI());
    }

    private int known(Node predicate) {
        Integer rank = ranks.get(predicate);
        if (rank == null) {
            rank = rank(predicate);
            ranks.put(predicate, rank);
        }
        return rank;
    }

    private int rank(Node predicate) {
        if (predicate.equals(RDF.Nodes.type)) {
            return -2;
        }
        return predicate.equals(RDFS.Nodes.label) ? -1 : prefixes.rank(predicate.getURI());
    }

    private static int compareTerms(Node one, Node other) {
        if (one.isURI() && other.isURI()) {
            return natural(one.getURI(), other.getURI());
        }
        if (one.isURI() != other.isURI()) {
            return one.isURI() ? -1 : 1;
        }
        return natural(written(one), written(other));
    }

    private static String written(Node node) {
        StringBuilder out = new StringBuilder();
        NTriples.term(out, node);
        return out.toString();
    }

    /** Compares strings by code units, but runs of digits by their number. */
    static int natural(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        int left = digits(one, i);
        int right = digits(other, i);
        if (left != right && (left > 0 && right > 0 || i > 0 && isDigit(one.charAt(i - 1)))) {
            return Integer.compare(left, right);
        }
        return one.substring(i).compareTo(other.substring(i));
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
