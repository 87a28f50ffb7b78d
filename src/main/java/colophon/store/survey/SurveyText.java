package colophon.store.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A survey as text: in each line what is told, of what, and how much, with tabs between. The first line names the form, so that a
 * later program finds the survey anew where it would read it wrongly.
 */
final class SurveyText {
    private static final String FORM = "survey\t1";

    private final List<String> lines = new ArrayList<>(List.of(FORM));

    private SurveyText() {}

    static List<String> lines(Survey survey) {
        SurveyText text = new SurveyText();
        text.statistics(survey.statistics());
        text.census(survey.census());
        survey.members().forEach((type, things) -> things.forEach(t -> text.add("member", type, t)));
        survey.licenses().forEach(l -> text.add("license", l));
        survey.examples().forEach((property, line) -> text.add("example", property, line));
        survey.subjects().forEach(s -> text.add("subject", s));
        survey.terms().forEach(t -> text.add("term", t));
        text.number("pages", survey.pages().size());
        return text.lines;
    }

    private void statistics(Statistics statistics) {
        number("triples", statistics.triples());
        number("subjects", statistics.subjects());
        number("objects", statistics.objects());
        number("entities", statistics.entities());
        statistics.properties().forEach((iri, count) -> add("property", iri, count.toString()));
        statistics.classes().forEach((iri, count) -> add("class", iri, count.toString()));
        statistics.links().forEach((link, count) -> add("link", link.property(), link.target(), count.toString()));
    }

    private void census(Census census) {
        number("things", census.things());
        number("statements", census.statements());
        number("references", census.references());
        number("articles", census.articles());
        census.classes().forEach((iri, count) -> add("kind", iri, count.toString()));
    }

    private void number(String name, long value) {
        add(name, Long.toString(value));
    }

    private void add(String... cells) {
        lines.add(String.join("\t", cells));
    }

    /**
     * The survey that some lines tell; none where they are in another form.
     *
     * @throws IOException where they are damaged
     */
    static Optional<Survey> parse(List<String> lines, PageFile files) throws IOException {
        if (lines.isEmpty() || !lines.getFirst().equals(FORM)) {
            return Optional.empty();
        }
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            String rest = line.substring(tab + 1);
            rows.computeIfAbsent(line.substring(0, Math.max(0, tab)), n -> new ArrayList<>())
                    .add(rest.split("\t"));
        }
        try {
            return Optional.of(new Rows(rows).survey(files));
        } catch (RuntimeException e) {
            throw new IOException("the survey is damaged (" + e.getMessage() + ")", e);
        }
    }

    /** Makes the lists that lie in files of their own. */
    interface PageFile {
        PageList pages(long articles, long size);

        NameList names();
    }

    private record Rows(Map<String, List<String[]>> rows) {
        private List<String[]> all(String name) {
            return rows.getOrDefault(name, List.of());
        }

        private long number(String name) {
            return Long.parseLong(all(name).getFirst()[0]);
        }

        private List<String> texts(String name) {
            return all(name).stream().map(r -> r[0]).toList();
        }

        private TreeMap<String, Long> counts(String name) {
            TreeMap<String, Long> counts = new TreeMap<>();
            all(name).forEach(r -> counts.put(r[0], Long.valueOf(r[1])));
            return counts;
        }

        private Survey survey(PageFile files) {
            TreeMap<Statistics.Link, Long> links = new TreeMap<>();
            all("link").forEach(r -> links.put(new Statistics.Link(r[0], r[1]), Long.valueOf(r[2])));
            Map<String, List<String>> members = new TreeMap<>();
            all("member")
                    .forEach(r -> members.computeIfAbsent(r[0], t -> new ArrayList<>())
                            .add(r[1]));
            Map<String, String> examples = new TreeMap<>();
            all("example").forEach(r -> examples.put(r[0], r[1]));
            long articles = number("articles");
            return new Survey(
                    new Statistics(
                            number("triples"),
                            number("subjects"),
                            number("objects"),
                            number("entities"),
                            counts("property"),
                            counts("class"),
                            links),
                    new Census(number("things"), number("statements"), number("references"), articles, counts("kind")),
                    members,
                    texts("license"),
                    examples,
                    texts("subject"),
                    texts("term"),
                    files.pages(articles, number("pages")),
                    files.names());
        }
    }
}
