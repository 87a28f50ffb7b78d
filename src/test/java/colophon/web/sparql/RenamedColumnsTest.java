package colophon.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenamedColumnsTest {
    private static String renamed(AnswerFormat.Rows format, String body, List<String> from, List<String> to) {
        Reply reply = Reply.bytes(200, format.contentType(), body.getBytes(StandardCharsets.UTF_8));
        return RenamedColumns.in(reply, format, from, to).content() instanceof Reply.Content.Bytes bytes
                ? new String(bytes.bytes(), StandardCharsets.UTF_8)
                : "";
    }

    @Test
    void namesThatChangePlacesDoSoEverywhereAndValuesStay() {
        String json = """
                { "head": { "vars": [ "a" , "b" ] } , "results": { "bindings": [
                { "a": { "type": "literal" , "value": "\\"a\\": { b" } , "b": { "type": "uri" , "value": "a" } } ] } }""";
        assertThat(renamed(AnswerFormat.Rows.JSON, json, List.of("a", "b"), List.of("b", "value")))
                .isEqualTo("""
                { "head": { "vars": [ "b" , "value" ] } , "results": { "bindings": [
                { "b": { "type": "literal" , "value": "\\"a\\": { b" } , "value": { "type": "uri" , "value": "a" } } ] } }""");
    }

    @Test
    void namesInXmlChange() {
        String xml = "<head><variable name=\"a\"/></head><binding name=\"a\"><literal>name=\"a\"</literal></binding>";
        assertThat(renamed(AnswerFormat.Rows.XML, xml, List.of("a"), List.of("other")))
                .isEqualTo(
                        "<head><variable name=\"other\"/></head><binding name=\"other\"><literal>name=\"a\"</literal></binding>");
    }

    @Test
    void theFirstLineOfATableChanges() {
        assertThat(renamed(AnswerFormat.Rows.CSV, "a,b\r\na,b\r\n", List.of("a", "b"), List.of("x", "y")))
                .isEqualTo("x,y\r\na,b\r\n");
        assertThat(renamed(AnswerFormat.Rows.TSV, "?a\t?b\n<a>\t<b>\n", List.of("a", "b"), List.of("x", "y")))
                .isEqualTo("?x\t?y\n<a>\t<b>\n");
    }
}
