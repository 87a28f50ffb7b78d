package colophon.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rows of a table element, those of tables within it left out. */
final class TableRows {
    private TableRows() {}

    /** The rows in order, hidden and foreign ones left out. */
    static List<Element> of(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element e = table.firstElementChild(); e != null; e = e.nextElementSibling()) {
            switch (e.normalName()) {
                case "tr" -> add(e, rows);
                case "tbody", "thead", "tfoot" -> {
                    if (!NotContent.is(e)) {
                        for (Element tr = e.firstElementChild(); tr != null; tr = tr.nextElementSibling()) {
                            add(tr, rows);
                        }
                    }
                }
                default -> {
                    // captions and columns are no rows
                }
            }
        }
        return rows;
    }

    private static void add(Element e, List<Element> rows) {
        if (e.normalName().equals("tr") && !NotContent.is(e)) {
            rows.add(e);
        }
    }

    /** A span attribute, by the rules for parsing non-negative integers (HTML, section 2.3.4.2); 1 where it has none. */
    static int number(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        int number = 0;
        int i = value.startsWith("+") ? 1 : 0;
        int digits = i;
        while (i < value.length() && value.charAt(i) >= '0' && value.charAt(i) <= '9' && number < 100_000) {
            number = number * 10 + value.charAt(i) - '0';
            i++;
        }
        return i == digits ? 1 : number;
    }
}
