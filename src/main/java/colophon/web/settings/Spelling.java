package colophon.web.settings;

/** Tells words that differ by a slip. */
final class Spelling {
    private Spelling() {}

    /** Whether a few letters make one word of the other (Levenshtein's distance, a third of the length at most). */
    static boolean areClose(String one, String other) {
        String a = one.replace('_', '-');
        String b = other.substring(0, Math.min(other.length(), 100))
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-');
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()] <= Math.max(1, a.length() / 4);
    }
}
