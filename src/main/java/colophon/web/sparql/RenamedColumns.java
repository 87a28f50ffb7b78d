package colophon.web.sparql;

import colophon.web.http.Reply;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the columns of an answer other names: those of the variables of a query that asks the same. */
final class RenamedColumns {
    /** How many brackets stand around the names in the head of JSON, and around those in a row. */
    private static final int IN_HEAD = 3;

    private static final int IN_ROW = 4;

    /** The start tags of XML that name a column; in text the bracket that begins a tag is written otherwise. */
    private static final Pattern XML = Pattern.compile("<(variable|binding) name=\"([^\"]*)\"");

    private final Map<String, String> names = new HashMap<>();

    private RenamedColumns(List<String> from, List<String> to) {
        for (int i = 0; i < from.size(); i++) {
            names.put(from.get(i), to.get(i));
        }
    }

    /** The answer with other names; the same where the names are the same. */
    static Reply in(Reply reply, AnswerFormat format, List<String> from, List<String> to) {
        if (from.equals(to) || !(reply.content() instanceof Reply.Content.Bytes content)) {
            return reply;
        }
        if (!(format instanceof AnswerFormat.Rows rows)) {
            throw new IllegalStateException("a graph has no columns");
        }
        byte[] renamed = new RenamedColumns(from, to).renamed(content.bytes(), rows, to);
        return new Reply(reply.status(), reply.headers(), new Reply.Content.Bytes(renamed));
    }

    private byte[] renamed(byte[] bytes, AnswerFormat.Rows format, List<String> to) {
        return switch (format) {
            case JSON -> json(text(bytes)).getBytes(StandardCharsets.UTF_8);
            case XML ->
                XML.matcher(text(bytes))
                        .replaceAll(m -> quoted("<" + m.group(1) + " name=\"" + name(m.group(2)) + "\""))
                        .getBytes(StandardCharsets.UTF_8);
            case CSV -> withFirstLine(String.join(",", to) + "\r", bytes);
            case TSV -> withFirstLine("?" + String.join("\t?", to), bytes);
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private String name(String name) {
        return names.getOrDefault(name, name);
    }

    private String json(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                int end = end(text, i);
                boolean isName = depth == IN_HEAD || depth == IN_ROW;
                out.append('"')
                        .append(isName ? name(text.substring(i + 1, end)) : text.substring(i + 1, end))
                        .append('"');
                i = end;
            } else {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The place of the quotation mark that ends a string of JSON. */
    private static int end(String text, int start) {
        int end = start + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private static byte[] withFirstLine(String line, byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + line.length());
        out.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        out.write(bytes, end, bytes.length - end);
        return out.toByteArray();
    }
}
