package colophon.reader.wikitext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The use of a template: its name and what it is given.
 *
 * @param name its name, lower case, spaces for underscores
 * @param arguments what it is given by name, numbers for what has none ({@code 1}, {@code 2} …), as wikitext, in order
 */
record TemplateCall(String name, Map<String, String> arguments) {
    TemplateCall {
        arguments = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** Parses what stands between the braces. */
    static TemplateCall parse(String inner) {
        List<String> parts = split(inner);
        Map<String, String> arguments = new LinkedHashMap<>();
        int number = 0;
        for (String part : parts.subList(1, parts.size())) {
            int equals = equalsSign(part);
            if (equals > 0) {
                String key = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                String value = part.substring(equals + 1).strip();
                // An empty repetition does not take back what was said before.
                if (!value.isEmpty() || !arguments.containsKey(key)) {
                    arguments.put(key, value);
                }
            } else {
                number++;
                arguments.put(Integer.toString(number), part);
            }
        }
        return new TemplateCall(name(parts.getFirst()), arguments);
    }

    private static String name(String written) {
        String name = written.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
        return name.startsWith("template:")
                ? name.substring("template:".length()).strip()
                : name;
    }

    /** An argument that is not blank. */
    Optional<String> argument(String key) {
        return Optional.ofNullable(arguments.get(key)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** The arguments without names that are not blank, in order. */
    List<String> unnamed() {
        return arguments.entrySet().stream()
                .filter(e ->
                        !e.getKey().isEmpty() && Character.isDigit(e.getKey().charAt(0)))
                .map(e -> e.getValue().strip())
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** Parts wikitext at the bars that stand in no template, link or table of it. */
    static List<String> split(String inner) {
        Brackets brackets = Brackets.of(inner);
        List<String> parts = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < inner.length()) {
            int end = brackets.end(i);
            if (end > 0) {
                i = end;
            } else {
                if (inner.charAt(i) == '|') {
                    parts.add(inner.substring(from, i));
                    from = i + 1;
                }
                i++;
            }
        }
        parts.add(inner.substring(from));
        return parts;
    }

    /** The equals sign behind an argument's name; -1 where the first one belongs to markup or an address. */
    private static int equalsSign(String part) {
        int equals = part.indexOf('=');
        for (int i = 0; i < equals; i++) {
            char c = part.charAt(i);
            if (c == '[' || c == '{' || c == '<' || c == '/' && i + 1 < equals && part.charAt(i + 1) == '/') {
                return -1;
            }
        }
        return equals;
    }
}
