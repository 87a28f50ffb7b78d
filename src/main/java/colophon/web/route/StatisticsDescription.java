package colophon.web.route;

import colophon.rdf.vocab.Terms;
import colophon.store.survey.Statistics;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Describes how much of what a dataset holds (VoID, sections 4 and 5).
 *
 * @param base the base IRI
 * @param dataset the dataset
 * @param out where the triples go
 */
record StatisticsDescription(String base, Node dataset, TripleList out) {
    void add(Statistics statistics) {
        number(dataset, "triples", statistics.triples());
        number(dataset, "entities", statistics.entities());
        number(dataset, "distinctSubjects", statistics.subjects());
        number(dataset, "distinctObjects", statistics.objects());
        number(dataset, "properties", statistics.properties().size());
        number(dataset, "classes", statistics.classes().size());
        statistics.properties().forEach((iri, count) -> partition("property", "triples", iri, count));
        statistics.classes().forEach((iri, count) -> partition("class", "entities", iri, count));
        statistics.links().forEach(this::linkset);
    }

    /** The IRI of the part of the dataset that has a property, or is of a class. */
    static Node partition(String base, String of, String iri) {
        return NodeFactory.createURI(base + ".well-known/void#" + of + "-" + name(iri));
    }

    private static String name(String iri) {
        return iri.replaceAll("^https?://", "").replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    private void partition(String of, String counted, String iri, long count) {
        Node part = partition(base, of, iri);
        out.add(dataset, out.voidTerm(of + "Partition"), part);
        out.add(part, out.voidTerm(of), out.iri(iri));
        number(part, counted, count);
    }

    private void linkset(Statistics.Link link, long count) {
        Node set = out.iri(base + ".well-known/void#links-" + name(link.property()) + "-" + name(link.target()));
        Node target = out.iri(base + ".well-known/void#target-" + name(link.target()));
        out.add(dataset, out.voidTerm("subset"), set);
        out.add(set, Terms.TYPE, out.voidTerm("Linkset"));
        out.add(set, out.voidTerm("linkPredicate"), out.iri(link.property()));
        out.add(set, out.voidTerm("subjectsTarget"), dataset);
        out.add(set, out.voidTerm("objectsTarget"), target);
        number(set, "triples", count);
        out.add(target, Terms.TYPE, out.voidTerm("Dataset"));
        out.add(target, out.voidTerm("uriSpace"), out.text(link.target()));
    }

    private void number(Node subject, String property, long value) {
        out.add(subject, out.voidTerm(property), out.number(value));
    }
}
