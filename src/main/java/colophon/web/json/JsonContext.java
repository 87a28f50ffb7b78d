package colophon.web.json;

import colophon.store.format.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * The context {@code ontology/context.jsonld}, as far as it is needed to write compact JSON-LD (JSON-LD 1.1, section 4.1):
 * which term a property goes by, and how the term's values are written. Immutable.
 */
public final class JsonContext {
    private static final String VOCABULARY = "@vocab";
    private static final String VERSION = "\"@version\": 1.1";

    private final String text;
    private final String vocabulary;
    private final Map<String, String> namespaces = new HashMap<>();
    private final Map<String, Term> byIri = new HashMap<>();
    private final Set<String> words;

    /**
     * A term of the context.
     *
     * @param name the key in JSON
     * @param type {@code @id}, {@code @vocab} or the IRI of a datatype, where values have one
     * @param isSet whether its values are always in an array
     * @param byLanguage whether its values are in an object by language
     */
    record Term(String name, Optional<String> type, boolean isSet, boolean byLanguage) {}

    private JsonContext(String text) {
        this.text = text;
        JsonObject context = JSON.parse(text).getObj("@context");
        this.vocabulary = context.getString(VOCABULARY);
        this.words = Set.copyOf(context.keys());
        context.forEach((name, value) -> {
            if (value.isString()
                    && !name.startsWith("@")
                    && isNamespace(value.getAsString().value())) {
                namespaces.put(value.getAsString().value(), name);
            }
        });
        context.forEach((name, value) -> addTerm(context, name, value));
    }

    private static boolean isNamespace(String iri) {
        return iri.endsWith("/") || iri.endsWith("#");
    }

    /** Loads the context that the program is packed with, with the terms of the dataset of a base IRI. */
    public static JsonContext load(String base) {
        try (InputStream in = JsonContext.class.getResourceAsStream("/colophon/ontology/context.jsonld")) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program was packed without ontology/context.jsonld; build it anew");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new JsonContext(
                    text.replace(VERSION, VERSION + ",\n    \"colophon\": " + Json.quoted(base + "ontology#")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addTerm(JsonObject context, String name, JsonValue value) {
        if (name.startsWith("@")) {
            return;
        }
        if (value.isObject()) {
            JsonObject definition = value.getAsObject();
            String iri = definition.hasKey("@id") ? definition.getString("@id") : name;
            Optional<String> type = Optional.ofNullable(definition.get("@type"))
                    .map(t -> t.getAsString().value())
                    .map(t -> t.startsWith("@") ? t : expand(context, t));
            Collection<String> containers = containers(definition);
            byIri.put(
                    expand(context, iri),
                    new Term(name, type, containers.contains("@set"), containers.contains("@language")));
        } else if (!value.getAsString().value().startsWith("@")
                && !isNamespace(value.getAsString().value())) {
            byIri.put(expand(context, value.getAsString().value()), new Term(name, Optional.empty(), false, false));
        }
    }

    private static Collection<String> containers(JsonObject definition) {
        JsonValue container = definition.get("@container");
        if (container == null) {
            return Set.of();
        }
        return container.isArray()
                ? container.getAsArray().stream()
                        .map(c -> c.getAsString().value())
                        .collect(Collectors.toSet())
                : Set.of(container.getAsString().value());
    }

    private static String expand(JsonObject context, String iri) {
        int colon = iri.indexOf(':');
        JsonValue namespace = colon < 1 ? null : context.get(iri.substring(0, colon));
        return namespace != null && namespace.isString()
                ? namespace.getAsString().value() + iri.substring(colon + 1)
                : iri;
    }

    /** The context as it is served. */
    public String text() {
        return text;
    }

    /** The term of a property. */
    Optional<Term> term(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** The shortest form of the IRI of a class or property without a term. */
    String word(String iri) {
        if (iri.startsWith(vocabulary)) {
            String rest = iri.substring(vocabulary.length());
            if (isPlain(rest) && !words.contains(rest)) {
                return rest;
            }
        }
        return prefixed(iri);
    }

    /** The IRI by its prefix; whole where it has none. */
    String prefixed(String iri) {
        int at = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        String prefix = namespaces.get(iri.substring(0, at));
        return prefix != null && isPlain(iri.substring(at)) ? prefix + ":" + iri.substring(at) : iri;
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.chars()
                        .allMatch(c -> c >= 'A' && c <= 'Z'
                                || c >= 'a' && c <= 'z'
                                || c >= '0' && c <= '9'
                                || c == '-'
                                || c == '_');
    }
}
