package colophon.web.sparql;

import colophon.store.Snapshot;
import colophon.store.format.Prefixes;
import colophon.web.sparql.cache.CanonicalQuery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/** What tells one answer from another: the snapshot, the query however written, how it is read, and the form of the answer. */
final class AnswerKey {
    private AnswerKey() {}

    /** The key, none where the query may be answered differently each time. */
    static Optional<String> of(QueryRequest request, AnswerFormat format, Snapshot snapshot, Prefixes prefixes) {
        boolean readersLanguages = request.text().contains("AUTO_LANGUAGE");
        return CanonicalQuery.of(request.text(), prefixes.asMap())
                .map(canonical -> String.join(
                        "\n",
                        snapshot.number() + " " + snapshot.digest() + " " + snapshot.base(),
                        request.dialect() + " " + format.contentType(),
                        String.valueOf(readersLanguages ? request.languages() : ""),
                        request.graphs().toString(),
                        canonical));
    }

    /** The names of the columns of a query's answer, which are not part of what is asked. */
    static List<String> columns(Query query) {
        return query.isSelectType() ? query.getResultVars() : List.of();
    }

    /** An entity tag for the answer with a key and names of columns. */
    static String tag(String key, List<String> columns) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((key + "\n" + columns).getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
