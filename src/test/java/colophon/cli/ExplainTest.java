package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract --explain}: how each sentence is read. */
class ExplainTest {
    private static final String TEXT = """
            Harbour Lights

            From Wikipedia, the free encyclopedia

            Harbour Lights is a 2009 British drama film directed by Tomas Weld. The film never won the Dorn Medal.

            Reception

            The film won the Larkmoor Prize in 2010. Nobody was surprised.
            """;

    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(home.resolve("Harbour_Lights.txt"), TEXT);
    }

    @Test
    void everySentenceIsShownWithWhatItMentionsStatesAndWhatIsHeldBack() {
        CommandRun run = CommandRun.of(home, "extract", "--explain", file);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .anyMatch(l -> l.endsWith(" lead: The film never won the Dorn Medal."))
                .anyMatch(l -> l.contains("mentions ") && l.contains("award \"Dorn Medal\""))
                .contains("    prose.award.won \"won the Dorn Medal\"", "        held back, guard: negation")
                .contains("        states Harbour Lights | director (P57) | Tomas Weld")
                .contains("        states Harbour Lights | award received (P166) | Larkmoor Prize"
                        + " [point in time (P585): 2010]")
                .anyMatch(l -> l.endsWith(" reception: Nobody was surprised."))
                .contains("      1 held back, guard: negation");
    }

    @Test
    void programsGetTheSameAsJson() {
        JsonObject json = JSON.parse(CommandRun.of(home, "extract", "--explain", "--format", "json", file)
                .out());
        List<String> held = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        for (JsonValue sentence : json.get("sentences").getAsArray()) {
            JsonObject read = sentence.getAsObject();
            String words = read.getString("sentence");
            int start = read.get("start").getAsNumber().value().intValue();
            int end = read.get("end").getAsNumber().value().intValue();
            assertThat(end - start).isEqualTo(words.codePointCount(0, words.length()));
            for (JsonValue rule : read.get("rules").getAsArray()) {
                JsonObject fit = rule.getAsObject();
                if (fit.hasKey("heldBack")) {
                    held.add(fit.getString("rule") + ", " + fit.getString("heldBack"));
                }
                fit.get("claims")
                        .getAsArray()
                        .forEach(c -> properties.add(c.getAsObject().getString("property")));
            }
        }
        assertThat(held).contains("prose.award.won, guard: negation");
        assertThat(properties).contains("P57", "P166", "P577");
    }

    @Test
    void theFactsOfSentencesAreThoseThatAreExtracted() {
        String explained = CommandRun.of(home, "extract", "--explain", file).out();
        List<String> facts = CommandRun.of(home, "extract", file).out().lines().toList();
        for (int i = 0; i + 1 < facts.size(); i++) {
            if (facts.get(i + 1).contains(" prose.")) {
                assertThat(explained).contains("states " + facts.get(i));
            }
        }
        assertThat(facts).anyMatch(l -> l.contains(" prose."));
    }

    @Test
    void whatCannotBeExplainedIsSaid() throws IOException {
        CommandRun turtle = CommandRun.of(home, "extract", "--explain", "--format", "ttl", file);
        assertThat(turtle.exitCode()).isEqualTo(2);
        assertThat(turtle.err()).contains("--explain prints as table or json");
        Path empty = Files.createFile(home.resolve("empty.txt"));
        assertThat(CommandRun.of(home, "extract", "--explain", empty).exitCode())
                .isEqualTo(1);
    }
}
