package colophon.reader.text;

import colophon.data.DataTable;
import java.util.List;
import java.util.Optional;

/** The lines by which encyclopedias name themselves under the title. Immutable. */
final class Encyclopedias {
    /**
     * An encyclopedia.
     *
     * @param header the line by which it names itself
     * @param name its name in English
     * @param language the BCP 47 tag of its language
     */
    record Encyclopedia(String header, String name, String language) {}

    /** What is assumed where an article does not say where it comes from. */
    static final Encyclopedia ENGLISH = new Encyclopedia("", "English Wikipedia", "en");

    private final List<Encyclopedia> all;

    private Encyclopedias(List<Encyclopedia> all) {
        this.all = all;
    }

    static Encyclopedias of(DataTable table) {
        return new Encyclopedias(table.rows().stream()
                .map(r -> new Encyclopedia(r.need("header"), r.need("encyclopedia"), r.need("language")))
                .toList());
    }

    /** The encyclopedia that a line names, the line being nothing else. */
    Optional<Encyclopedia> named(String line) {
        String bare = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        return all.stream().filter(e -> e.header().equalsIgnoreCase(bare)).findFirst();
    }
}
