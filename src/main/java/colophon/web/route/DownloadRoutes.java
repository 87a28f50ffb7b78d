package colophon.web.route;

import colophon.store.Dumps;
import colophon.store.Snapshot;
import colophon.store.format.Prefixes;
import colophon.store.format.RdfFormat;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.page.Frame;
import colophon.web.page.Links;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers for the downloads of the whole dataset. */
public final class DownloadRoutes {
    private static final String NAME = "colophon.";

    private final Dumps dumps;

    public DownloadRoutes(Prefixes prefixes) {
        this.dumps = new Dumps(prefixes);
    }

    /** The download with a file name. */
    public Reply file(Snapshot snapshot, String name) {
        boolean zipped = name.endsWith(".gz");
        String plain = zipped ? name.substring(0, name.length() - 3) : name;
        Optional<RdfFormat> format =
                plain.startsWith(NAME) ? RdfFormat.ofExtension(plain.substring(NAME.length())) : Optional.empty();
        if (format.isEmpty()) {
            return new Problem(404, "Not found", "There is: " + String.join(", ", names()) + ".").reply();
        }
        try {
            String type = zipped ? "application/gzip" : format.get().contentType();
            return Reply.file(type, dumps.file(snapshot, format.get(), zipped))
                    .with("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .with(
                            "ETag",
                            "\"" + snapshot.number() + "-" + snapshot.created().getEpochSecond() + "-" + name + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException("the download " + name + " cannot be written", e);
        }
    }

    private static List<String> names() {
        return Arrays.stream(RdfFormat.values())
                .flatMap(f -> Stream.of(NAME + f.extension(), NAME + f.extension() + ".gz"))
                .collect(Collectors.toList());
    }

    /** The downloads, for the home page. */
    public static List<Frame.Alternate> links(Links links) {
        return Arrays.stream(RdfFormat.values())
                .map(f -> new Frame.Alternate(f.title(), f.mediaType(), links.to("dump/" + NAME + f.extension())))
                .toList();
    }
}
