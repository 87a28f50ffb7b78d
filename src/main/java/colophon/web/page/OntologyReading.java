package colophon.web.page;

import colophon.data.DataTable;
import colophon.rdf.vocab.OwnTerms;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.PropertyMeanings;
import colophon.rdf.vocab.Terms;
import colophon.store.format.RdfFormat;
import colophon.store.survey.Survey;
import colophon.web.document.GraphReading;
import colophon.web.document.PropertyUse;
import colophon.web.page.OntologyPage.ClassRow;
import colophon.web.page.OntologyPage.Example;
import colophon.web.page.OntologyPage.PropertyRow;
import colophon.web.page.OntologyPage.Term;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Gathers the page of the vocabulary. */
final class OntologyReading {
    private final GraphReading reading;
    private final Links links;
    private final ValueReading values;
    private final Survey survey;
    private final PropertyMeanings meanings = PropertyMeanings.load();

    OntologyReading(GraphReading reading, Links links, Survey survey) {
        this.survey = survey;
        this.reading = reading;
        this.links = links;
        this.values = new ValueReading(reading, links);
    }

    OntologyPage read(Graph ontology) {
        Frame frame = new Frame(
                "The vocabulary",
                "Every property and class of the dataset, with its meaning and its counterparts",
                links.root(),
                Optional.of(reading.base() + "ontology"),
                Arrays.stream(RdfFormat.values())
                        .map(f -> new Frame.Alternate(f.title(), f.mediaType(), links.to("ontology." + f.extension())))
                        .toList(),
                Optional.empty());
        return new OntologyPage(frame, reading.base() + "ontology", terms(ontology), properties(), classes());
    }

    private List<Term> terms(Graph ontology) {
        GraphReading own = new GraphReading(ontology, reading.base());
        String namespace = OwnTerms.namespace(reading.base());
        return own.triples(Node.ANY, Terms.LABEL, Node.ANY).stream()
                .filter(t -> t.getSubject().isURI() && t.getSubject().getURI().startsWith(namespace))
                .map(t -> term(own, t, namespace))
                .sorted(Comparator.comparing(Term::name))
                .toList();
    }

    private Term term(GraphReading own, Triple label, String namespace) {
        Node term = label.getSubject();
        return new Term(
                term.getURI().substring(namespace.length()),
                term.getURI(),
                label.getObject().getLiteralLexicalForm(),
                own.object(term, Terms.iri(Prefixes.RDFS, "comment"))
                        .map(Node::getLiteralLexicalForm)
                        .orElse(""),
                survey.statistics().properties().getOrDefault(term.getURI(), 0L));
    }

    private List<PropertyRow> properties() {
        return DataTable.load("ontology/properties.tsv").rows().stream()
                .map(this::property)
                .toList();
    }

    private PropertyRow property(DataTable.Row row) {
        String id = row.need("id");
        PropertyUse use = PropertyUse.of(survey, id);
        String schema = row.list("schema").stream()
                .map(s -> s.indexOf(':') >= 0 ? s : "schema:" + s)
                .collect(Collectors.joining(", "));
        return new PropertyRow(
                id,
                row.need("label"),
                meanings.of(id),
                row.need("datatype"),
                schema,
                use.statements(),
                use.example()
                        .map(t -> new Example(values.thing(t.getSubject()), values.view(t.getObject(), full(t, id)))));
    }

    private Optional<Node> full(Triple direct, String id) {
        return reading.objects(direct.getSubject(), NodeFactory.createURI(Prefixes.P + id)).stream()
                .filter(s -> reading.graph().contains(s, NodeFactory.createURI(Prefixes.PS + id), direct.getObject()))
                .flatMap(s -> reading.object(s, NodeFactory.createURI(Prefixes.PSV + id)).stream())
                .findFirst();
    }

    private List<ClassRow> classes() {
        return survey.census().classes().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(e -> new ClassRow(
                        values.thing(NodeFactory.createURI(e.getKey())).text(), e.getKey(), e.getValue()))
                .toList();
    }
}
