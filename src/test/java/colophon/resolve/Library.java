package colophon.resolve;

import colophon.article.Span;
import colophon.claim.ArticleClaims;
import colophon.claim.Claim;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.SourceArticle;
import colophon.claim.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds what articles of an invented library say. */
final class Library {
    private final Mention.Page subject;
    private final List<String> redirects = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Library(String title, EntityType type) {
        this.subject = Mention.linked(title.replaceFirst(" \\([^)]*\\)$", ""), title, type);
    }

    static Library article(String title, EntityType type) {
        return new Library(title, type);
    }

    Library redirect(String title) {
        redirects.add(title);
        return this;
    }

    Mention.Page subject() {
        return subject;
    }

    @SafeVarargs
    final Library says(String property, Value<Mention> value, Qualifier<Mention>... qualifiers) {
        return says(subject, property, value, qualifiers);
    }

    @SafeVarargs
    final Library says(Mention about, String property, Value<Mention> value, Qualifier<Mention>... qualifiers) {
        return says(about, property, value, Rank.NORMAL, qualifiers);
    }

    @SafeVarargs
    final Library says(
            Mention about, String property, Value<Mention> value, Rank rank, Qualifier<Mention>... qualifiers) {
        String sentence = about.name() + " " + property + " " + value + ".";
        Span span = new Span(text.length(), text.length() + sentence.length());
        text.append(sentence).append('\n');
        Evidence evidence = new Evidence(span, sentence, "", "", "test." + property);
        claims.add(new Claim(about, PropertyId.of(property), value, List.of(qualifiers), rank, evidence));
        return this;
    }

    ArticleClaims read() {
        SourceArticle article = new SourceArticle(
                subject.title(),
                "en",
                "English Wikipedia",
                "https://creativecommons.org/licenses/by-sa/3.0/",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                redirects,
                text.toString());
        return new ArticleClaims(article, subject, claims);
    }

    static Value<Mention> item(Mention mention) {
        return new Value.Item<>(mention);
    }

    static Value<Mention> named(String name, EntityType type) {
        return item(Mention.named(name, type));
    }

    static Value<Mention> linked(String name, String title, EntityType type) {
        return item(Mention.linked(name, title, type));
    }

    static Value<Mention> year(int year) {
        return new Value.Time<>(PartialDate.of(year));
    }

    static Value<Mention> day(int year, int month, int day) {
        return new Value.Time<>(new PartialDate(year, month, day));
    }

    static Qualifier<Mention> with(String property, Value<Mention> value) {
        return new Qualifier<>(PropertyId.of(property), value);
    }
}
