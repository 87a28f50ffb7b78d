package colophon.web.page;

import colophon.store.format.Prefixes;
import colophon.web.document.Block;
import colophon.web.document.Description;
import colophon.web.document.GraphReading;
import colophon.web.document.InverseFacts;
import colophon.web.document.Profile;
import colophon.web.document.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;

/** Gathers the page of a thing that has none of its own making. */
final class DataReading {
    private final GraphReading reading;
    private final Links links;
    private final Prefixes prefixes;

    DataReading(GraphReading reading, Links links, Prefixes prefixes) {
        this.reading = reading;
        this.links = links;
        this.prefixes = prefixes;
    }

    DataPage read(Resource resource) {
        ValueReading values = new ValueReading(reading, links);
        List<DataPage.Row> rows = new ArrayList<>();
        for (Block block : Description.of(reading, resource, InverseFacts.Page.NONE, Profile.FULL)) {
            block.triples().stream()
                    .sorted(Comparator.comparing(Triple::toString))
                    .filter(t -> !t.getPredicate().getURI().endsWith("#label"))
                    .forEach(t -> rows.add(new DataPage.Row(
                            shortened(values.thing(block.subject())),
                            shortened(values.thing(t.getPredicate())),
                            values.view(t.getObject(), Optional.empty()))));
        }
        String kind = resource.kind().path();
        String iri = resource.iri(reading.base());
        Frame frame = new Frame(
                Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " " + resource.key(),
                "",
                links.root(),
                Optional.of(iri),
                EntityReading.alternates(resource, links),
                Optional.empty());
        return new DataPage(frame, iri, kind, rows);
    }

    private ValueView shortened(ValueView value) {
        String text = prefixes.shorten(value.text()).orElse(value.text());
        String base = reading.base();
        String seen = text.startsWith(base) ? text.substring(base.length()) : text;
        return new ValueView(seen, value.language(), value.href(), value.outward());
    }
}
