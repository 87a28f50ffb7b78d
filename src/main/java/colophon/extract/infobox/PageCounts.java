package colophon.extract.infobox;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of pages: "288 pp", "1,216 pages", "xii, 304 p.", "32". */
final class PageCounts {
    private static final Pattern COUNT =
            Pattern.compile("(?<![0-9.,-])([0-9]{1,3}(?:,[0-9]{3})++|[0-9]{1,5}+)(?![0-9.:]*+[0-9])");
    private static final int LONGEST_BOOK = 30_000;

    private PageCounts() {}

    /** The numbers of pages in a text: those before "pp" or "pages", else the first number that begins a line or part. */
    static List<BigDecimal> scan(String text) {
        List<BigDecimal> named = new ArrayList<>();
        List<BigDecimal> first = new ArrayList<>();
        Matcher number = COUNT.matcher(text);
        while (number.find()) {
            BigDecimal count = new BigDecimal(number.group(1).replace(",", ""));
            if (count.signum() <= 0 || count.intValue() > LONGEST_BOOK) {
                continue;
            }
            String after = text.substring(number.end(), Math.min(text.length(), number.end() + 8))
                    .strip();
            if (after.startsWith("pp")
                    || after.startsWith("pages")
                    || after.startsWith("page")
                    || after.startsWith("p.")
                    || after.equals("p")) {
                named.add(count);
            } else if (first.isEmpty() && text.substring(0, number.start()).indexOf('(') < 0) {
                first.add(count);
            }
        }
        return named.isEmpty() ? first : named;
    }
}
