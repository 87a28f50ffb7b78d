package colophon.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;

/** What is wrong with the text of a query, and where. */
final class SyntaxMistake {
    /** The parser's place of the unexpected word, which its exception's own place is the word before of. */
    private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)\\.?");

    private SyntaxMistake() {}

    /** A failure that names the query's file, line and column. */
    static CommandFailure in(String file, QueryException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String place = "";
        Matcher found = PLACE.matcher(message);
        if (found.find()) {
            place = ":" + found.group(1) + ":" + found.group(2);
            message = found.replaceFirst("");
        } else if (e instanceof QueryParseException parse && parse.getLine() > 0) {
            place = ":" + parse.getLine() + ":" + parse.getColumn();
        }
        return CommandFailure.failed(
                file + place + ": the query can't be parsed: " + message.strip().replaceAll("\\s+", " ") + ".");
    }
}
