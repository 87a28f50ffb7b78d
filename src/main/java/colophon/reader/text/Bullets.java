package colophon.reader.text;

/** The marks that begin items of lists. */
final class Bullets {
    private static final String MARKS = "•·‣◦▪●○–-*";

    private Bullets() {}

    /** Whether a line begins with a bullet and has more. */
    static boolean isBullet(String line) {
        return length(line) > 0;
    }

    /** How many {@code char}s the bullet and the space after it take; 0 where the line has none. */
    static int length(String line) {
        int end = marks(line);
        int start = end;
        while (start < line.length() && Page.isSpace(line.charAt(start))) {
            start++;
        }
        boolean parted = start > end || end > 0 && line.charAt(0) == '•';
        return end > 0 && parted && start < line.length() ? start : 0;
    }

    /** How many marks the bullet has: wiki style writes one more for each depth. */
    static int marks(String line) {
        if (line.isEmpty() || MARKS.indexOf(line.charAt(0)) < 0) {
            return 0;
        }
        int end = 1;
        while (end < line.length() && line.charAt(end) == '*' && line.charAt(0) == '*') {
            end++;
        }
        return end;
    }

    /** The number of a numbered item ("3. The Fly"), or -1. */
    static int number(String line) {
        int end = 0;
        while (end < line.length() && end < 3 && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean item = end > 0
                && end + 2 < line.length()
                && (line.charAt(end) == '.' || line.charAt(end) == ')')
                && Page.isSpace(line.charAt(end + 1));
        return item ? Integer.parseInt(line.substring(0, end)) : -1;
    }
}
