package colophon;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of rooms: which package may import which. {@code data} and {@code diagnostic} are open to all. */
class RoomsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("colophon");

    /** Room to the rooms it may import, beside itself, {@code diagnostic} and {@code data}. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("diagnostic", List.of()),
            Map.entry("data", List.of()),
            Map.entry("article", List.of()),
            Map.entry("reader.text", List.of("article")),
            Map.entry("reader.markup", List.of("article")),
            Map.entry("reader.html", List.of("article", "reader.markup")),
            Map.entry("reader.wikitext", List.of("article", "reader.markup")),
            Map.entry("claim", List.of("article")),
            Map.entry("extract", List.of("article", "claim")),
            Map.entry("resolve", List.of("claim", "article")),
            Map.entry("rdf", List.of("claim", "article")),
            Map.entry("validate", List.of("rdf.vocab")),
            Map.entry("evaluate", List.of("article", "rdf.vocab")),
            Map.entry("store", List.of()),
            Map.entry("web", List.of("store", "rdf.vocab", "web.template")),
            Map.entry(
                    "pipeline",
                    List.of("article", "reader", "claim", "extract", "resolve", "rdf", "validate", "store")));

    /** Library packages to the rooms that may use them. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "org.apache.jena..", List.of("rdf", "validate", "store", "web", "evaluate", "pipeline", "cli"),
            "org.apache.jena.fuseki..", List.of("web"),
            "org.eclipse.jetty..", List.of("web"),
            // In wikitext only for the names of characters (&ndash;) that HTML has.
            "org.jsoup..", List.of("reader.html", "reader.wikitext"),
            "org.apache.lucene..", List.of("store.text"),
            "picocli..", List.of("cli"),
            "io.prometheus..", List.of("web.metrics"),
            "gg.jte..", List.of("web"));

    @TestFactory
    Stream<DynamicTest> roomsImportOnlyWhatTheTableAllows() {
        return MAY_IMPORT.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> checkRoom(room.getKey(), room.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> librariesStayInTheirRoom() {
        return LIBRARIES.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(),
                        () -> noClasses()
                                .that(DescribedPredicate.not(resideInAnyPackage(packagesOf(e.getValue()))))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(e.getKey())
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    @Test
    void noPackageCycle() {
        slices().matching("colophon.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void aForbiddenImportIsFound() {
        assertThatThrownBy(() -> checkRoom("claim", List.of())).hasMessageContaining("colophon.article");
    }

    private static void checkRoom(String room, List<String> allowed) {
        String[] open = packagesOf(Stream.concat(Stream.of(room, "diagnostic", "data"), allowed.stream())
                .toList());
        DescribedPredicate<JavaClass> forbidden =
                resideInAPackage("colophon..").and(DescribedPredicate.not(resideInAnyPackage(open)));
        classes()
                .that(resideInAPackage("colophon." + room + ".."))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(forbidden))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static String[] packagesOf(List<String> rooms) {
        return rooms.stream().map(r -> "colophon." + r + "..").toArray(String[]::new);
    }
}
