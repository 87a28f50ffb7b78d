package colophon.reader.wikitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words with places for a template's arguments, as the columns of {@code wikitext-templates.tsv} have them. */
final class TemplatePattern {
    private final List<Part> parts;

    private TemplatePattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A part of the words. */
    private sealed interface Part {}

    private record Literal(String words) implements Part {}

    /** The first given of some arguments. */
    private record Slot(List<String> names, boolean digits, boolean silent) implements Part {
        Slot {
            names = List.copyOf(names);
        }

        Optional<String> value(TemplateCall call) {
            return names.stream()
                    .flatMap(n -> call.argument(n).stream())
                    .map(v -> digits ? v.replaceAll("[^0-9]", "") : v)
                    .filter(v -> !v.isEmpty())
                    .findFirst();
        }
    }

    static TemplatePattern parse(String written) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = written.indexOf('{'); open >= 0; open = written.indexOf('{', from)) {
            int close = written.indexOf('}', open);
            if (close < 0) {
                throw new IllegalStateException("wikitext-templates.tsv: no } behind { in '" + written + "'");
            }
            parts.add(new Literal(written.substring(from, open)));
            String inner = written.substring(open + 1, close);
            boolean digits = inner.startsWith("#");
            boolean silent = inner.startsWith("?");
            parts.add(new Slot(List.of((digits || silent ? inner.substring(1) : inner).split("/")), digits, silent));
            from = close + 1;
        }
        parts.add(new Literal(written.substring(from)));
        return new TemplatePattern(parts);
    }

    /** The words with a call's arguments; empty where one is not given. */
    Optional<String> fill(TemplateCall call) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Literal literal -> filled.append(literal.words());
                case Slot slot -> {
                    Optional<String> value = slot.value(call);
                    if (value.isEmpty()) {
                        return Optional.empty();
                    }
                    filled.append(slot.silent() ? "" : value.get());
                }
            }
        }
        return Optional.of(filled.toString());
    }
}
