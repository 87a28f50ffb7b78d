package colophon.web.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parameters of a form or of an address's query part (URL Standard, section 5: application/x-www-form-urlencoded). */
public final class Parameters {
    /** More parameters than this are not read. */
    private static final int MOST = 1000;

    /** No parameters. */
    public static final Parameters NONE = new Parameters(Map.of());

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Reads encoded parameters, several texts one after the other. */
    public static Parameters parse(String... encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String text : encoded) {
            for (String pair : text.split("&", MOST)) {
                if (!pair.isEmpty()) {
                    int equals = pair.indexOf('=');
                    String name = equals < 0 ? pair : pair.substring(0, equals);
                    String value = equals < 0 ? "" : pair.substring(equals + 1);
                    values.computeIfAbsent(decode(name), n -> new ArrayList<>()).add(decode(value));
                }
            }
        }
        return new Parameters(values);
    }

    private static String decode(String text) {
        return PercentCoding.decode(text.replace('+', ' '));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The first value of a parameter. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of a parameter. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }
}
