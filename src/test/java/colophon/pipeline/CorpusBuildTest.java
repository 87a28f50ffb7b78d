package colophon.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.diagnostic.DiagnosticLog;
import colophon.extract.article.CorpusPages;
import colophon.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same graph of real pages, whose people and works meet, in another order and with more threads; skipped where they are not. */
class CorpusBuildTest {
    private static final String BASE = "http://localhost:3030/";

    @TempDir
    Path folder;

    @Test
    void theSamePagesGiveTheSameBytesInAnyOrderAndNumberOfThreads() throws IOException {
        List<Path> pages = new ArrayList<>();
        pages.addAll(CorpusPages.sample("films", 22, folder));
        pages.addAll(CorpusPages.sample("people", 17, folder));
        pages.addAll(CorpusPages.sample("books", 2, folder));
        byte[] one = build("one", 1, pages);
        byte[] three = build("three", 3, shuffledCopies(pages));
        assertThat(pages).hasSizeGreaterThan(50);
        assertThat(one.length).isGreaterThan(1_000_000);
        assertThat(three).isEqualTo(one);
    }

    @Test
    void otherYearsGiveOtherBytes() throws IOException {
        List<Path> pages = CorpusPages.sample("books", 9, folder);
        byte[] one = build("one", 1, pages);
        List<Path> copies = shuffledCopies(pages);
        for (Path copy : copies) {
            String page = Files.readString(copy, StandardCharsets.UTF_8);
            Files.writeString(copy, page.replace("19", "18"), StandardCharsets.UTF_8);
        }
        assertThat(build("changed", 3, copies)).isNotEqualTo(one);
    }

    private byte[] build(String name, int threads, List<Path> sources) throws IOException {
        try (Store store = Store.open(folder.resolve(name))) {
            BuildSettings settings = new BuildSettings(ReadSettings.DEFAULT.withThreads(threads), true);
            Build.of(settings).run(sources, store, BASE, ProgressListener.NONE, new DiagnosticLog());
            return Files.readAllBytes(store.current().sorted());
        }
    }

    /** The pages under other names, so that they are read in another order. */
    private List<Path> shuffledCopies(List<Path> pages) throws IOException {
        List<Path> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, new Random(7));
        Path place = Files.createDirectory(folder.resolve("copies"));
        List<Path> copies = new ArrayList<>();
        for (Path page : shuffled) {
            copies.add(Files.copy(page, place.resolve("%03d.html".formatted(copies.size()))));
        }
        return copies;
    }
}
