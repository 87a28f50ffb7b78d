package colophon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The threat model names a test for each of its claims, and each test that it names is there. */
class ThreatModelTest {
    private static final Path SOURCES = Path.of("src/test/java/colophon");

    /** A test class, or one of its methods, or a further method of the class named before. */
    private static final Pattern NAMED = Pattern.compile("`(?:([a-z/]+/[A-Z]\\w*)(?:\\.(\\w+))?|(\\w+))`");

    @Test
    void everyClaimHasItsTest() throws IOException {
        List<String> rows = rows(Files.readString(Path.of("docs/THREAT_MODEL.md")));
        assertThat(rows).hasSizeGreaterThan(15);
        assertThat(rows)
                .allSatisfy(row -> assertThat(missing(cell(row))).as(row).isEmpty());
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(NAMED.matcher(cell(row)).find()).as(row).isTrue());
    }

    @Test
    void whatIsNotThereIsNoticed() throws IOException {
        assertThat(missing("`web/NoSuchTest`")).containsExactly("web/NoSuchTest");
        assertThat(missing("`web/HostileRequestsTest.noSuchMethod`, `norThisOne`"))
                .containsExactly("web/HostileRequestsTest.noSuchMethod", "web/HostileRequestsTest.norThisOne");
        assertThat(missing("`web/HostileRequestsTest.labelsAreTextOnEveryPage`"))
                .isEmpty();
    }

    private static List<String> rows(String document) {
        return document.lines()
                .filter(l -> l.startsWith("| ") && !l.startsWith("| Threat"))
                .toList();
    }

    /** What a row says of tests. */
    private static String cell(String row) {
        return row.substring(row.lastIndexOf('|', row.length() - 2));
    }

    /** The tests that a text names and that are not there. */
    private static List<String> missing(String text) throws IOException {
        List<String> missing = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        String type = "";
        while (named.find()) {
            type = named.group(1) == null ? type : named.group(1);
            String method = named.group(1) == null ? named.group(3) : named.group(2);
            Path file = SOURCES.resolve(type + ".java");
            boolean isThere = Files.exists(file)
                    && (method == null || Files.readString(file).matches("(?s).*(void|>) " + method + "\\(.*"));
            if (!isThere) {
                missing.add(method == null ? type : type + "." + method);
            }
        }
        return missing;
    }
}
