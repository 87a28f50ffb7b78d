package colophon.web.route;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.Dumps;
import colophon.store.format.RdfFormat;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.page.Frame;
import colophon.web.page.Links;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Answers for the downloads: the whole dataset, or the things of a class, in every format, compressed too. */
public final class DownloadRoutes {
    private static final String NAME = "colophon";
    private static final Pattern FILE =
            Pattern.compile("colophon(?:-([A-Za-z]{1,60}))?\\.([a-z]{2,6})(\\.gz)?(\\.sha256)?");

    private final Dumps dumps;

    public DownloadRoutes(Dumps dumps) {
        this.dumps = dumps;
    }

    /** The download with a file name. */
    public Reply file(Visit visit, String name) {
        Matcher matcher = FILE.matcher(name);
        Optional<RdfFormat> format = matcher.matches() ? RdfFormat.ofExtension(matcher.group(2)) : Optional.empty();
        Optional<String> type = format.flatMap(f -> Optional.ofNullable(matcher.group(1)));
        if (format.isEmpty() || type.isPresent() && !hasMembers(visit, type.get())) {
            return new Problem(
                            404,
                            "Not found",
                            "There is: " + String.join(", ", names())
                                    + "; the same for each class of schema.org that there are things of, such as colophon-Book.ttl;"
                                    + " and the SHA-256 of each at its name and .sha256.")
                    .reply();
        }
        boolean zipped = matcher.group(3) != null;
        try {
            Dumps.Download download = type.isPresent()
                    ? dumps.file(
                            visit.snapshot(),
                            NAME + "-" + type.get(),
                            new ClassPart(visit.reading(), Terms.iri(Prefixes.SCHEMA, type.get())),
                            format.get(),
                            zipped)
                    : dumps.file(visit.snapshot(), format.get(), zipped);
            return matcher.group(4) != null ? sum(name, download) : file(visit, name, format.get(), zipped, download);
        } catch (IOException e) {
            throw new UncheckedIOException("the download " + name + " cannot be written", e);
        }
    }

    private static boolean hasMembers(Visit visit, String type) {
        return visit.reading().graph().contains(Node.ANY, Terms.TYPE, Terms.iri(Prefixes.SCHEMA, type));
    }

    private static Reply sum(String name, Dumps.Download download) {
        String file = name.substring(0, name.length() - ".sha256".length());
        return Reply.text(200, "text/plain;charset=utf-8", download.sha256() + "  " + file + "\n");
    }

    private static Reply file(Visit visit, String name, RdfFormat format, boolean zipped, Dumps.Download download) {
        String type = zipped ? "application/gzip" : format.contentType();
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(download.sha256()));
        LinkHeader link = new LinkHeader().add("describedby", visit.links().to("dataset"));
        visit.facts().licenses().forEach(l -> link.add("license", l.getURI()));
        return Reply.file(type, download.file())
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .with("Repr-Digest", "sha-256=:" + digest + ":")
                .with("Link", link.toString())
                .with("ETag", visit.facts().tag(name));
    }

    /** The names of the files of the whole dataset. */
    private static List<String> names() {
        return Arrays.stream(RdfFormat.values())
                .flatMap(f -> Stream.of(NAME + "." + f.extension(), NAME + "." + f.extension() + ".gz"))
                .toList();
    }

    /** The classes that there are downloads of, in order. */
    static List<Node> classes(Visit visit) {
        return visit.snapshot().survey().census().classes().keySet().stream()
                .map(NodeFactory::createURI)
                .toList();
    }

    /** The downloads, for the home page. */
    public static List<Frame.Alternate> links(Links links) {
        return Arrays.stream(RdfFormat.values())
                .map(f -> new Frame.Alternate(f.title(), f.mediaType(), links.to("dump/" + NAME + "." + f.extension())))
                .toList();
    }
}
