package colophon.extract.name;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Infobox;
import colophon.article.Link;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a name means within one article: a name that is linked somewhere in it means the same person elsewhere in it, and a
 * surname alone means the one person of that surname whom the infobox or a link names. Made for one article.
 */
public final class ArticleNames {
    private static final String NOBODY = "";

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> surnames = new HashMap<>();
    private final Map<String, String> boxSurnames = new HashMap<>();
    private final Map<String, String> works = new HashMap<>();
    private final Map<String, String> listedWorks = new HashMap<>();
    private boolean inTable;

    private ArticleNames() {}

    /** Gathers the names of an article. */
    public static ArticleNames of(Article article) {
        ArticleNames names = new ArticleNames();
        for (Infobox box : article.infoboxes()) {
            for (Infobox.Field field : box.fields()) {
                field.lines().forEach(names::add);
                field.lines().forEach(names::addListed);
            }
        }
        for (Section section : article.sections()) {
            section.blocks().forEach(names::add);
        }
        return names;
    }

    /** The person that words mean, where they are a full name, or the surname of somebody whom the article names. */
    public Optional<Mention> person(String words) {
        String known = titles.getOrDefault(words, NOBODY);
        if (!known.isEmpty()) {
            return Optional.of(Mention.linked(words, known, EntityType.PERSON));
        }
        String full = bySurname(words);
        if (!full.isEmpty()) {
            String title = titles.getOrDefault(full, NOBODY);
            return Optional.of(
                    title.isEmpty()
                            ? Mention.named(full, EntityType.PERSON)
                            : Mention.linked(full, title, EntityType.PERSON));
        }
        return NameShape.isFullName(words) ? Optional.of(Mention.named(words, EntityType.PERSON)) : Optional.empty();
    }

    /** Whether the article links or lists a person by these words, or one person alone whose surname they are. */
    public boolean knows(String words) {
        return !titles.getOrDefault(words, NOBODY).isEmpty()
                || !bySurname(words).isEmpty()
                || words.indexOf(' ') > 0 && words.equals(bySurname(surname(words)));
    }

    /** The full name of the one person of a surname; whom the box of key facts lists comes before whom a link names. */
    private String bySurname(String surname) {
        String listed = boxSurnames.get(surname);
        return listed == null ? surnames.getOrDefault(surname, NOBODY) : listed;
    }

    private static String surname(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** The person that linked words mean: their own full name, or part of the name that the page's title is. */
    public Optional<Mention> linked(String words, String title) {
        String plain = plain(title);
        boolean part = plain.equals(words) || plain.endsWith(" " + words) || namesSame(words, title);
        boolean full = NameShape.isFullName(plain) || NameShape.isFullName(words);
        return part && full
                ? Optional.of(Mention.linked(words.indexOf(' ') > 0 ? words : plain, title, EntityType.PERSON))
                : Optional.empty();
    }

    /**
     * The title of the page of the work that words name, where the article links those words to one page alone; the links
     * of its tables, which list works, come before those of its sentences.
     */
    public Optional<String> workTitle(String words) {
        String listed = listedWorks.getOrDefault(words, works.getOrDefault(words, NOBODY));
        return Optional.of(listed).filter(t -> !t.isEmpty());
    }

    private void addWork(Passage passage, Link link, String words) {
        boolean italic = passage.emphases().stream()
                .anyMatch(e -> e.contains(link.span())
                        || link.span().contains(e)
                                && e.length() * 2 > link.span().length());
        if (italic) {
            (inTable ? listedWorks : works).merge(words, link.target(), (a, b) -> a.equals(b) ? a : NOBODY);
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph p -> add(p.passage());
            case Block.ItemList list -> list.items().forEach(this::add);
            case Block.DefinitionList list ->
                list.definitions().forEach(d -> {
                    d.term().ifPresent(this::add);
                    d.descriptions().forEach(this::add);
                });
            case Block.Table table -> add(table);
        }
    }

    private void add(Block.Table table) {
        inTable = true;
        for (Block.Row row : table.rows()) {
            for (Block.Cell cell : row.cells()) {
                if (!cell.passage().links().isEmpty()) {
                    add(cell.passage());
                }
            }
        }
        inTable = false;
    }

    private void add(Block.Item item) {
        add(item.passage());
        item.children().forEach(this::add);
    }

    private void add(Passage passage) {
        for (Link link : passage.links()) {
            String words = words(passage, link);
            addWork(passage, link, words);
            if (namesSame(words, link.target()) && NameShape.isFullName(words)) {
                titles.merge(words, link.target(), (a, b) -> a.equals(b) ? a : NOBODY);
                addSurname(words);
            } else if (isSurnameOf(words, link.target())) {
                String full = plain(link.target());
                titles.merge(full, link.target(), (a, b) -> a.equals(b) ? a : NOBODY);
                addSurname(full);
            }
        }
    }

    private static boolean isSurnameOf(String words, String title) {
        return words.indexOf(' ') < 0 && plain(title).endsWith(" " + words) && NameShape.isFullName(plain(title));
    }

    private static String plain(String title) {
        int note = title.indexOf(" (");
        return note < 0 ? title : title.substring(0, note);
    }

    /** A line of the infobox that is a name and no more; a name of one word counts where all of it is a link of that title. */
    private void addListed(Passage given) {
        Passage line = given.strip();
        String words = line.text();
        boolean whole =
                line.links().size() == 1 && line.links().getFirst().span().equals(line.span());
        if (NameShape.isFullName(words) && (whole || line.links().isEmpty())) {
            addSurname(words);
            boxSurnames.merge(surname(words), words, (a, b) -> a.equals(b) ? a : NOBODY);
        } else if (whole
                && line.links().getFirst().target().equals(words)
                && NameShape.of(words) == NameShape.PERSON
                && Character.isUpperCase(words.codePointAt(0))) {
            titles.putIfAbsent(words, words);
        }
    }

    private void addSurname(String words) {
        surnames.merge(surname(words), words, (a, b) -> a.equals(b) ? a : NOBODY);
    }

    /** Whether a page of a title can be that of the person that a link's words name: they share their last word. */
    private static boolean namesSame(String words, String title) {
        String plain = plain(title);
        return surname(plain).equals(surname(words)) && NameShape.isFullName(plain);
    }

    private static String words(Passage passage, Link link) {
        int from = passage.charIndex(link.span().start());
        int to = passage.charIndex(link.span().end());
        return passage.text().substring(from, to).strip();
    }
}
