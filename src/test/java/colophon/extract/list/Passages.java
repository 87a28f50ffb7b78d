package colophon.extract.list;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes passages from marked words: {@code [name]} is a link to that name, {@code ''words''} are italic. */
final class Passages {
    private Passages() {}

    static Passage of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        List<Span> emphases = new ArrayList<>();
        int open = 0;
        int italic = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                links.add(new Link(new Span(open, text.length()), text.substring(open)));
            } else if (c == '\'' && i + 1 < marked.length() && marked.charAt(i + 1) == '\'') {
                i++;
                if (italic < 0) {
                    italic = text.length();
                } else {
                    emphases.add(new Span(italic, text.length()));
                    italic = -1;
                }
            } else {
                text.append(c);
            }
        }
        return new Passage(text.toString(), new Span(0, text.codePointCount(0, text.length())), links, emphases);
    }
}
