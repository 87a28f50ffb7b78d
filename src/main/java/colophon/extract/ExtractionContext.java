package colophon.extract;

import colophon.article.Article;
import colophon.article.Span;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import colophon.diagnostic.Severity;
import colophon.extract.account.Account;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the extractors of one article share: the article, what it is about, the things only it describes, and where to
 * report. Made anew for each article and used by one thread.
 */
public final class ExtractionContext {
    /** How many code points of context a quote carries on either side. */
    private static final int CONTEXT = 32;

    private final Article article;
    private final Topic topic;
    private final DiagnosticSink diagnostics;
    private final Account account;
    private final Map<String, Mention.Local> locals = new HashMap<>();
    private final Map<String, String> pathOwners = new HashMap<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final Map<Span, Evidence> quotes = new HashMap<>();

    public ExtractionContext(Article article, Topic topic, DiagnosticSink diagnostics) {
        this(article, topic, diagnostics, Account.NONE);
    }

    public ExtractionContext(Article article, Topic topic, DiagnosticSink diagnostics, Account account) {
        this.account = Objects.requireNonNull(account);
        this.article = Objects.requireNonNull(article);
        this.topic = Objects.requireNonNull(topic);
        this.diagnostics = Objects.requireNonNull(diagnostics);
    }

    public Article article() {
        return article;
    }

    public Topic topic() {
        return topic;
    }

    /** Takes what becomes of every value of the infobox and every row of a table. */
    public Account account() {
        return account;
    }

    /**
     * What several extractors need to know about the article, made when it is first asked for.
     *
     * @param kind what it is; there is one of a kind
     * @param make makes it of the article
     */
    public <T> T shared(Class<T> kind, Function<Article, T> make) {
        return kind.cast(shared.computeIfAbsent(kind, k -> make.apply(article)));
    }

    /** The evidence that a place of the article gives, read by a rule. */
    public Evidence evidence(Span span, String rule) {
        Evidence quote = quotes.computeIfAbsent(span, s -> quote(s, rule));
        return quote.rule().equals(rule)
                ? quote
                : new Evidence(span, quote.exact(), quote.prefix(), quote.suffix(), rule);
    }

    private Evidence quote(Span span, String rule) {
        int length = article.text().length();
        Span before = new Span(Math.max(0, span.start() - CONTEXT), span.start());
        Span after = new Span(span.end(), Math.min(length, span.end() + CONTEXT));
        return new Evidence(span, article.quote(span), article.quote(before), article.quote(after), rule);
    }

    /**
     * A thing that only this article describes. The first of a kind and slug gets the plain path; another one that is not
     * the same gets its year, or failing that a number.
     *
     * @param kind the plain word for the thing, as MODEL.md lists them: {@code film}, {@code edition}, {@code character}
     * @param slug what tells it from others of its kind (a language tag, a name); empty for none
     * @param identity what makes two mentions within this article the same thing, such as its title and year
     * @param year its year where known, for telling a second one of a kind
     * @param name the name to show
     * @param language the BCP 47 tag of the name
     * @param type what kind of thing it is
     */
    public Mention.Local local(
            String kind,
            String slug,
            String identity,
            Optional<Integer> year,
            String name,
            String language,
            EntityType type) {
        String plain = slug.isEmpty() ? kind : kind + "/" + slug.replace('/', '\u2215');
        return locals.computeIfAbsent(plain + "\n" + identity, id -> {
            String path = plain;
            if (pathOwners.containsKey(path) && year.isPresent()) {
                path = plain + "/" + year.get();
            }
            String base = path;
            for (int n = 2; pathOwners.containsKey(path); n++) {
                path = base + "/" + n;
            }
            pathOwners.put(path, id);
            return new Mention.Local(article.title(), path, name, language, type);
        });
    }

    /** Reports that a part of the article was left out or kept only as text. */
    public void report(String code, Span place, String message, String cure) {
        diagnostics.report(new Diagnostic(code, Severity.WARNING, place(place), message, cure));
    }

    private Place place(Span span) {
        String before = article.quote(new Span(0, span.start()));
        return Place.of(
                article.source().file(),
                1 + (int) before.chars().filter(c -> c == '\n').count());
    }
}
