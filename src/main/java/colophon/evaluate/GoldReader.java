package colophon.evaluate;

import colophon.article.Span;
import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import colophon.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.atlas.json.JsonValue;

/** Reads gold files; {@code data/gold/README.md} describes their form. */
public final class GoldReader {
    /** Keys of a gold edition, in the order in which they are told, with the property that each stands for. */
    private static final List<List<String>> EDITION_PARTS = List.of(
            List.of("gloss", "P2441"),
            List.of("publisher", "P123"),
            List.of("year", "P577"),
            List.of("date", "P577"),
            List.of("format", "P437"),
            List.of("translator", "P655"));

    private GoldReader() {}

    /** The facts of a gold file; empty, after an error that names the file, where its text has another form. */
    public static Optional<GoldArticle> read(String file, String text, DiagnosticSink diagnostics) {
        try {
            return Optional.of(article(JSON.parse(text)));
        } catch (JsonParseException e) {
            mistake(Place.of(file, Math.max(1, e.getLine())), String.valueOf(e.getMessage()), diagnostics);
        } catch (JsonException | IllegalArgumentException e) {
            mistake(Place.of(file), String.valueOf(e.getMessage()), diagnostics);
        } catch (NullPointerException | StackOverflowError e) {
            // How the parser fails on text that ends too early or nests without end.
            mistake(Place.of(file), "its JSON is cut off or nests too deep", diagnostics);
        }
        return Optional.empty();
    }

    private static void mistake(Place place, String message, DiagnosticSink diagnostics) {
        diagnostics.report(new Diagnostic(
                "gold-form",
                Severity.ERROR,
                place,
                "this is no gold file: " + message.replaceAll("\\s+", " ").strip() + ".",
                "See data/gold/README.md for the form."));
    }

    private static GoldArticle article(JsonObject json) {
        String title = need(json, "article");
        String key = text(json, "key").filter(k -> !k.isEmpty()).orElseGet(() -> title.replace(' ', '_'));
        return new GoldArticle(
                title,
                PercentText.decode(key),
                text(json, "source"),
                json.hasKey("strict") && json.get("strict").isBoolean() && json.getBoolean("strict"),
                objects(json, "statements").stream().map(GoldReader::statement).toList(),
                objects(json, "editions").stream().map(GoldReader::edition).toList(),
                objects(json, "optional").stream().map(GoldReader::opening).toList());
    }

    private static GoldArticle.Statement statement(JsonObject json) {
        List<GoldArticle.Qualifier> qualifiers = new ArrayList<>();
        if (json.hasKey("q")) {
            JsonObject all = object(json.get("q"), "q");
            all.keys().forEach(property -> qualifiers.add(qualifier(property, all.get(property))));
        }
        return new GoldArticle.Statement(
                need(json, "s"), need(json, "p"), need(json, "o"), texts(json, "alt"), qualifiers, place(json));
    }

    private static GoldArticle.Qualifier qualifier(String property, JsonValue value) {
        if (!value.isArray()) {
            return new GoldArticle.Qualifier(property, List.of(text(value)), text(value));
        }
        List<String> values = texts(value.getAsArray());
        String written = values.stream().map(GoldReader::quoted).collect(Collectors.joining(", ", "[", "]"));
        return new GoldArticle.Qualifier(property, values, written);
    }

    static String quoted(String value) {
        return value.indexOf('\'') >= 0 && value.indexOf('"') < 0
                ? '"' + value + '"'
                : '\'' + value.replace("'", "\\'") + '\'';
    }

    private static GoldArticle.Edition edition(JsonObject json) {
        List<GoldArticle.Part> parts = new ArrayList<>();
        for (List<String> part : EDITION_PARTS) {
            texts(json, part.getFirst()).stream()
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> parts.add(new GoldArticle.Part(part.getLast(), value, false)));
        }
        texts(json, "isbn").forEach(v -> parts.add(new GoldArticle.Part(GoldArticle.Part.ISBN, v, false)));
        texts(json, "isbn_invalid").forEach(v -> parts.add(new GoldArticle.Part(GoldArticle.Part.ISBN, v, true)));
        return new GoldArticle.Edition(need(json, "of"), need(json, "lang"), need(json, "title"), parts, place(json));
    }

    private static GoldArticle.Opening opening(JsonObject json) {
        return new GoldArticle.Opening(need(json, "p"), text(json, "s"), text(json, "o"));
    }

    /** Where the article says it: {@code "at": [start, end]}. */
    private static Optional<Span> place(JsonObject json) {
        if (!json.hasKey("at")) {
            return Optional.empty();
        }
        List<Integer> ends = new ArrayList<>();
        array(json.get("at"), "at").forEach(v -> ends.add(number(v)));
        if (ends.size() != 2) {
            throw new IllegalArgumentException("\"at\" is a start and an end");
        }
        return Optional.of(new Span(ends.getFirst(), ends.getLast()));
    }

    private static int number(JsonValue value) {
        if (!value.isNumber()) {
            throw new IllegalArgumentException("\"at\" holds numbers, not " + value);
        }
        return value.getAsNumber().value().intValue();
    }

    private static String need(JsonObject json, String key) {
        return text(json, key).orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is missing"));
    }

    private static Optional<String> text(JsonObject json, String key) {
        return json.hasKey(key) ? Optional.of(text(json.get(key))) : Optional.empty();
    }

    /** Strings and numbers, which people write for years. */
    private static String text(JsonValue value) {
        if (value.isString()) {
            return value.getAsString().value();
        }
        if (value.isNumber()) {
            return value.getAsNumber().value().toString();
        }
        throw new IllegalArgumentException("a string is needed, not " + value);
    }

    /** One text or a list of them. */
    private static List<String> texts(JsonObject json, String key) {
        if (!json.hasKey(key)) {
            return List.of();
        }
        JsonValue value = json.get(key);
        return value.isArray() ? texts(value.getAsArray()) : List.of(text(value));
    }

    private static List<String> texts(JsonArray array) {
        return array.stream().map(GoldReader::text).toList();
    }

    private static List<JsonObject> objects(JsonObject json, String key) {
        return json.hasKey(key)
                ? array(json.get(key), key).stream().map(v -> object(v, key)).toList()
                : List.of();
    }

    private static JsonArray array(JsonValue value, String key) {
        if (!value.isArray()) {
            throw new IllegalArgumentException("\"" + key + "\" is a list");
        }
        return value.getAsArray();
    }

    private static JsonObject object(JsonValue value, String key) {
        if (!value.isObject()) {
            throw new IllegalArgumentException("\"" + key + "\" holds objects");
        }
        return value.getAsObject();
    }
}
