package colophon.web.route;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Triples in the order in which they were added, each once, and the terms to make them of. */
final class TripleList {
    private final Set<Triple> triples = new LinkedHashSet<>();

    void add(Node s, Node p, Node o) {
        triples.add(Triple.create(s, p, o));
    }

    void addAll(Collection<Triple> more) {
        triples.addAll(more);
    }

    Set<Triple> triples() {
        return triples;
    }

    Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    Node voidTerm(String name) {
        return iri("http://rdfs.org/ns/void#" + name);
    }

    Node sh(String name) {
        return iri("http://www.w3.org/ns/shacl#" + name);
    }

    Node words(String english) {
        return NodeFactory.createLiteralLang(english, "en");
    }

    Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    Node size(long bytes) {
        return NodeFactory.createLiteralDT(Long.toString(bytes), XSDDatatype.XSDnonNegativeInteger);
    }

    Node moment(Instant moment) {
        return NodeFactory.createLiteralDT(moment.toString(), XSDDatatype.XSDdateTime);
    }

    Node hex(String digits) {
        return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDhexBinary);
    }
}
