package colophon.extract.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds book numbers: what follows the word ISBN, and numbers of ten or thirteen digits in the form of one. Numbers whose
 * check digit is wrong are found too where the word stands before them or they are grouped as book numbers are.
 */
public final class IsbnScanner {
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212\u00AD";
    private static final int WORD_REACH = 14;

    /** All book numbers of a text in order. */
    public List<Found<Isbn>> scan(String text) {
        List<Found<Isbn>> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!isStart(text, i)) {
                i++;
                continue;
            }
            if (isFormNumber(text, i)) {
                i += 3;
                continue;
            }
            int to = end(text, i);
            Found<Isbn> isbn = accept(text, i, to, found);
            if (isbn != null) {
                found.add(isbn);
            }
            i = Math.max(to, i + 1);
        }
        return found;
    }

    private static @Nullable Found<Isbn> accept(String text, int from, int to, List<Found<Isbn>> before) {
        String words = text.substring(from, to);
        int last = before.isEmpty() ? 0 : before.getLast().to();
        boolean named = text.substring(Math.max(last, from - WORD_REACH), from).contains("ISBN");
        boolean repeated = !before.isEmpty() && from - last <= WORD_REACH;
        return Isbn.parse(words)
                .filter(isbn -> named || repeated || isbn.isValid() && (isbn.isThirteen() || isGrouped(words)))
                .map(isbn -> new Found<>(new Isbn(hyphens(words), isbn.digits()), from, to))
                .orElse(null);
    }

    /** The 10 of "ISBN 10 0-14-..." and the 13 of "ISBN-13 978-...": no digits of the book's number. */
    private static boolean isFormNumber(String text, int i) {
        boolean number = text.startsWith("10 ", i) || text.startsWith("13 ", i);
        return number && i >= 5 && text.startsWith("ISBN", i - 5);
    }

    private static boolean isGrouped(String words) {
        return hyphens(words).chars().filter(c -> c == '-').count() == 3;
    }

    private static String hyphens(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (char c : words.toCharArray()) {
            out.append(HYPHENS.indexOf(c) >= 0 ? '-' : Character.isSpaceChar(c) ? ' ' : Character.toUpperCase(c));
        }
        return out.toString();
    }

    private static boolean isStart(String text, int i) {
        return NumberScanner.isDigit(text.charAt(i))
                && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) || text.startsWith("ISBN", i - 4));
    }

    /** The end of a run of digits with single hyphens or spaces between, as long as a book number, perhaps with an X. */
    private static int end(String text, int from) {
        boolean bookland = text.startsWith("978", from) || text.startsWith("979", from);
        int most = bookland ? 13 : 10;
        int digits = 0;
        int to = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (NumberScanner.isDigit(c) && (digits < most || i == to)) {
                digits++;
                to = i + 1;
            } else if ((c == 'X' || c == 'x') && digits == 9) {
                return i + 1;
            } else if (!isJoint(c) || i > to || digits >= most) {
                break;
            }
        }
        return to;
    }

    private static boolean isJoint(char c) {
        return HYPHENS.indexOf(c) >= 0 || Character.isSpaceChar(c);
    }
}
