package colophon.store.text;

import colophon.store.index.TermIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Writes an index of words: each text that the snapshot has, once, however many triples have it. */
final class WordIndexBuild {
    /** The words of a text. */
    static final String WORDS = "words";

    /** The tag of its language in small letters, {@link #NO_LANGUAGE} where it has none. */
    static final String LANGUAGE = "language";

    /** The number of the literal among the terms of the snapshot. */
    static final String NUMBER = "number";

    static final String NO_LANGUAGE = "none";

    /** The memory that is filled before a part of the index is written. */
    private static final int MEGABYTES = 24;

    private final Document document = new Document();
    private final TextField words = new TextField(WORDS, "", Field.Store.NO);
    private final StringField language = new StringField(LANGUAGE, NO_LANGUAGE, Field.Store.NO);
    private final NumericDocValuesField number = new NumericDocValuesField(NUMBER, 0);

    private WordIndexBuild() {
        document.add(words);
        document.add(language);
        document.add(number);
    }

    /**
     * Writes an index.
     *
     * @param folder where it goes
     * @param givenUp whether it is to end, with {@link CancellationException}
     */
    static void write(Path folder, TermIndex terms, BooleanSupplier givenUp) throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig(new BareWords())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(MEGABYTES)
                .setMergeScheduler(new SerialMergeScheduler());
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, settings)) {
            WordIndexBuild build = new WordIndexBuild();
            for (int i = 0; i < terms.size(); i++) {
                if (!terms.isOwnValue(i)) {
                    build.add(i, terms.term(i), writer);
                }
                if (givenUp.getAsBoolean()) {
                    writer.rollback();
                    throw new CancellationException("the index of words is given up");
                }
            }
        }
    }

    private void add(int place, Node term, IndexWriter writer) throws IOException {
        if (!isText(term)) {
            return;
        }
        String tag = term.getLiteralLanguage();
        words.setStringValue(term.getLiteralLexicalForm());
        language.setStringValue(tag.isEmpty() ? NO_LANGUAGE : tag.toLowerCase(Locale.ROOT));
        number.setLongValue(place);
        writer.addDocument(document);
    }

    private static boolean isText(Node term) {
        if (!term.isLiteral()) {
            return false;
        }
        RDFDatatype type = term.getLiteralDatatype();
        return XSDDatatype.XSDstring.equals(type) || RDF.dtLangString.equals(type);
    }
}
