package colophon.store.text;

import colophon.store.index.Scan;
import colophon.store.index.TripleIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Finds triples by the words of their literals. */
final class Searching {
    private final WordIndex index;
    private final int most;
    private final Duration patience;
    private final AtomicBoolean stopped;

    /**
     * A search in an index.
     *
     * @param most how many triples are found at most where a search does not say it; more are refused
     * @param patience how long to wait for the index where it is being made
     * @param stopped whether the query is to end
     */
    Searching(WordIndex index, int most, Duration patience, AtomicBoolean stopped) {
        this.index = index;
        this.most = most;
        this.patience = patience;
        this.stopped = stopped;
    }

    /**
     * The triples that fit, the best first.
     *
     * @throws QueryExecException where the words cannot be read as a query of Lucene's
     */
    Hits find(Search search) {
        Query query = query(search);
        int[] properties = search.properties().stream()
                .mapToInt(index.triples().terms()::number)
                .filter(number -> number >= 0)
                .distinct()
                .toArray();
        LiteralsFound found = new LiteralsFound(
                new Scan(index.triples()),
                properties,
                search.most().orElse(most),
                search.most().isPresent(),
                stopped);
        collect(query, found);
        return triples(found, properties, search);
    }

    private void collect(Query query, LiteralsFound found) {
        try {
            DirectoryReader reader = ExitableDirectoryReader.wrap(index.reader(patience, stopped), stopped::get);
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            searcher.search(query, new OneThread(found));
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            throw new QueryCancelledException();
        } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException e) {
            throw tooMuch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hits triples(LiteralsFound found, int[] properties, Search search) {
        int wanted = search.most().orElse(most);
        Hits hits = new Hits();
        TripleIndex triples = index.triples();
        Scan scan = new Scan(triples);
        Iterator<Long> best = found.best().iterator();
        while (best.hasNext()) {
            long literal = best.next();
            for (int property : properties) {
                scan.open(Scan.ANY, property, LiteralsFound.literal(literal));
                while (scan.next()) {
                    if (hits.size() == wanted && search.most().isEmpty()) {
                        throw LiteralsFound.tooMany(most);
                    }
                    if (hits.size() == wanted) {
                        return hits;
                    }
                    hits.add(scan.subject(), property, LiteralsFound.literal(literal), LiteralsFound.score(literal));
                }
            }
        }
        return hits;
    }

    private static Query query(Search search) {
        Query words = parsed(search.words());
        words.visit(new OwnFieldAlone());
        return search.language()
                .map(language -> new TermQuery(new Term(WordIndexBuild.LANGUAGE, language)))
                .<Query>map(language -> new BooleanQuery.Builder()
                        .add(words, BooleanClause.Occur.MUST)
                        .add(language, BooleanClause.Occur.FILTER)
                        .build())
                .orElse(words);
    }

    private static Query parsed(String words) {
        try {
            return new QueryParser(WordIndexBuild.WORDS, new BareWords()).parse(words);
        } catch (ParseException | IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
            throw Search.bad("the words are no query in the language of Lucene (" + message
                    + "); a sign such as : ( \" ~ is taken as it is after a \\");
        } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException e) {
            throw tooMuch();
        }
    }

    private static QueryExecException tooMuch() {
        return Search.bad("its words, or what its signs * ? ~ / stand for, are too many");
    }

    /** Gathers all on the thread that searches. */
    private record OneThread(LiteralsFound found) implements CollectorManager<LiteralsFound, LiteralsFound> {
        @Override
        public LiteralsFound newCollector() {
            return found;
        }

        @Override
        public LiteralsFound reduce(Collection<LiteralsFound> collectors) {
            return found;
        }
    }

    /** Refuses fields, which the index has none of but its own. */
    private static final class OwnFieldAlone extends QueryVisitor {
        @Override
        public boolean acceptField(String field) {
            if (!field.equals(WordIndexBuild.WORDS)) {
                throw Search.bad(
                        "there is no field \"" + field
                                + "\" (a colon that belongs to the words is written \\:); a property is named before the words");
            }
            return true;
        }

        @Override
        public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
            return this;
        }
    }
}
