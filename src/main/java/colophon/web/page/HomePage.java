package colophon.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The home page: what is here.
 *
 * @param frame what stands around it
 * @param base the base IRI of the dataset
 * @param snapshot the number of the snapshot in service
 * @param date the day it was built
 * @param counts what there is how many of
 * @param classes the classes with some of their members
 * @param articles some of the articles that were read
 * @param queries the named queries
 * @param downloads the files of the dataset
 * @param license the licence of the articles, where they agree
 */
public record HomePage(
        Frame frame,
        String base,
        int snapshot,
        String date,
        List<Count> counts,
        List<ClassView> classes,
        List<ValueView> articles,
        List<QueryLink> queries,
        List<Frame.Alternate> downloads,
        Optional<String> license) {
    public HomePage {
        Objects.requireNonNull(frame);
        counts = List.copyOf(counts);
        classes = List.copyOf(classes);
        articles = List.copyOf(articles);
        queries = List.copyOf(queries);
        downloads = List.copyOf(downloads);
    }

    /** How many there are of what. */
    public record Count(String number, String what) {}

    /** A class: its name, how many members it has, some of them, and the query that lists all. */
    public record ClassView(String label, String count, List<ValueView> members, String all) {
        public ClassView {
            members = List.copyOf(members);
        }
    }

    /** A named query. */
    public record QueryLink(String name, String title, String description, String href) {}
}
