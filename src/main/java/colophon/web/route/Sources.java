package colophon.web.route;

import colophon.store.survey.PageList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A page of the articles that a dataset was made of, so that the description of a dataset of any size is of a size that can be read.
 *
 * @param articles the articles
 * @param number the page's number, from 1
 * @param pages how many pages there are, at least 1
 */
record Sources(List<Node> articles, int number, int pages) {
    private static final int SIZE = 2_000;

    Sources {
        articles = List.copyOf(articles);
    }

    /** The page that a visit asks for, by the parameter {@code page}; what is beyond the last page has no articles. */
    static Sources of(Visit visit) throws IOException {
        return of(visit, SIZE);
    }

    static Sources of(Visit visit, int size) throws IOException {
        int number = visit.pageNumber();
        PageList list = visit.snapshot().survey().pages();
        List<Node> articles = list.articles((number - 1L) * size, size).stream()
                .map(path -> NodeFactory.createURI(visit.base() + path))
                .toList();
        return new Sources(articles, number, (int) Math.max(1, (list.articles() + size - 1) / size));
    }

    /** Whether the rest of the description is on this page too. */
    boolean isFirst() {
        return number == 1;
    }

    /** The header field that leads to the other pages of the document at an address; none where there are no others. */
    Optional<String> link(String address) {
        if (pages == 1 && number == 1) {
            return Optional.empty();
        }
        LinkHeader header = new LinkHeader().add("first", address).add("last", page(address, pages));
        if (number > 1) {
            header.add("prev", page(address, Math.min(number - 1, pages)));
        }
        if (number < pages) {
            header.add("next", page(address, number + 1));
        }
        return Optional.of(header.toString());
    }

    private static String page(String address, int page) {
        return page == 1 ? address : address + "?page=" + page;
    }
}
