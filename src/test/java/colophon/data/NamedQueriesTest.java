package colophon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamedQueriesTest {
    @Test
    void allQueriesOfTheFolderAreListed() throws IOException {
        List<String> loaded =
                NamedQueries.load().all().stream().map(NamedQuery::name).toList();
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            assertThat(files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".rq"))
                            .map(f -> f.substring(0, f.length() - ".rq".length())))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(loaded);
        }
    }
}
