package colophon.extract.prose;

import colophon.article.Article;
import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.data.DataTable;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The people whom the box of key facts names in full: sentences may call them by their surnames, and its players play in the work. */
final class BoxPeople {
    private static final Set<String> PLAYERS_FIELDS = Set.of("starring", "voices");

    /** The labels of fields that name players, in small letters. */
    private static final Set<String> PLAYERS = DataTable.load("data/vocabulary/infobox-labels.tsv").rows().stream()
            .filter(row -> PLAYERS_FIELDS.contains(row.need("field")))
            .flatMap(row -> row.list("labels").stream())
            .map(label -> label.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final People people;
    private final Statements statements;

    BoxPeople(People people, Statements statements) {
        this.people = people;
        this.statements = statements;
    }

    /** Makes the people of an article's boxes known. */
    void know(Article article) {
        for (Infobox box : article.infoboxes()) {
            for (Infobox.Field field : box.fields()) {
                boolean players = PLAYERS.contains(field.label().text().toLowerCase(Locale.ROOT));
                for (Passage line : field.lines()) {
                    know(line.text().strip(), players);
                }
            }
        }
    }

    private void know(String name, boolean player) {
        if (!name.isEmpty() && Character.isUpperCase(name.charAt(0)) && people.isPersonName(name)) {
            people.know(new Mention.Page(name, name, false, EntityType.PERSON), false);
            if (player) {
                statements.maker(name);
            }
        }
    }
}
