package colophon.web.page;

import java.util.List;
import java.util.Objects;

/**
 * The page about the dataset.
 *
 * @param frame what stands around it
 * @param iri its IRI
 * @param line what it is, in a line
 * @param counts what it has how much of
 * @param licenses the licences of its articles
 * @param downloads its downloads
 * @param classes its classes, each with how many things are of it and the address of their download
 * @param links the other datasets that it links to
 * @param articles the articles that it was made of
 */
public record DatasetPage(
        Frame frame,
        String iri,
        String line,
        List<HomePage.Count> counts,
        List<String> licenses,
        List<Download> downloads,
        List<Row> classes,
        List<Row> links,
        List<Source> articles) {
    public DatasetPage {
        Objects.requireNonNull(frame);
        counts = List.copyOf(counts);
        licenses = List.copyOf(licenses);
        downloads = List.copyOf(downloads);
        classes = List.copyOf(classes);
        links = List.copyOf(links);
        articles = List.copyOf(articles);
    }

    /** A file to download. */
    public record Download(String title, String name, String href, String bytes, String sha256) {}

    /** Something with a count and an address. */
    public record Row(String label, String href, String count) {}

    /** An article with its revision and the day of it. */
    public record Source(ValueView article, String revision, String day) {}
}
