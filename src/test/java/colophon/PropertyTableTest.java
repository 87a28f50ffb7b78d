package colophon;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.data.DataTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each property that a vocabulary or an extractor names has a row in the mapping table: without one, a build would stop. */
class PropertyTableTest {
    private static final Pattern IN_DATA = Pattern.compile("(?<=[\t|])P\\d{2,5}(?=[\t|\n\r])");
    private static final Pattern IN_CODE = Pattern.compile("(?<=\")P\\d{2,5}(?=\")");

    @Test
    void eachPropertyThatIsStatedHasARow() throws IOException {
        Set<String> known = DataTable.load("ontology/properties.tsv").rows().stream()
                .map(r -> r.need("id"))
                .collect(Collectors.toSet());
        Set<String> stated = new TreeSet<>(named(Path.of("data/vocabulary"), IN_DATA));
        stated.addAll(named(Path.of("src/main/java/colophon/extract"), IN_CODE));
        assertThat(stated).hasSizeGreaterThan(50);
        stated.removeAll(known);
        assertThat(stated)
                .as("properties without a row in ontology/properties.tsv")
                .isEmpty();
    }

    private static Set<String> named(Path folder, Pattern pattern) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group()));
            }
        }
        return names;
    }
}
