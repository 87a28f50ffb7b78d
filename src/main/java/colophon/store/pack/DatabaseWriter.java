package colophon.store.pack;

import colophon.store.index.IndexWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Writes one TDB2 database. It takes triples in any order, holds a few bytes of each in memory and the terms in a file, and
 * makes the database at the end. Used by one thread at a time.
 */
public final class DatabaseWriter implements AutoCloseable {
    private final Path terms;
    private final TermTable table;
    private final TripleTable triples = new TripleTable();
    private final Map<Node, Integer> predicates = new HashMap<>();
    private long[] predicateIds = new long[64];
    private Node subject = Node.ANY;
    private int subjectNumber;

    private DatabaseWriter(Path terms) throws IOException {
        this.terms = terms;
        this.table = new TermTable(terms);
    }

    /**
     * Starts a database.
     *
     * @param terms a file for the terms, which must not exist
     */
    public static DatabaseWriter open(Path terms) throws IOException {
        return new DatabaseWriter(terms);
    }

    /** Takes triples; repeated ones count once. */
    public void addAll(List<Triple> batch) throws IOException {
        for (Triple triple : batch) {
            add(triple);
        }
    }

    private void add(Triple triple) throws IOException {
        if (!triple.getSubject().equals(subject)) {
            subject = triple.getSubject();
            subjectNumber = table.number(subject);
        }
        int predicate = predicate(triple.getPredicate());
        int object = table.number(triple.getObject());
        if (table.size() > 1 << TripleTable.TERM_BITS || predicate >= 1 << TripleTable.PREDICATE_BITS) {
            throw new IOException("a dataset has at most %d terms and %d predicates"
                    .formatted(1 << TripleTable.TERM_BITS, 1 << TripleTable.PREDICATE_BITS));
        }
        triples.add(subjectNumber, predicate, object);
    }

    private int predicate(Node node) throws IOException {
        Integer known = predicates.get(node);
        if (known != null) {
            return known;
        }
        int number = predicates.size();
        predicates.put(node, number);
        if (number == predicateIds.length) {
            predicateIds = Arrays.copyOf(predicateIds, number * 2);
        }
        predicateIds[number] = table.id(table.number(node));
        return number;
    }

    /**
     * Makes the database in a folder that does not exist yet, and an index of the same triples in another; returns how many different
     * objects they have.
     */
    public long writeTo(Path folder, Path index) throws IOException {
        table.close();
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        try {
            writeTerms(TDBInternal.getDatasetGraphTDB(dataset)
                    .getTripleTable()
                    .getNodeTupleTable()
                    .getNodeTable());
            return writeIndexes(dataset, index);
        } finally {
            TDBInternal.expel(dataset, true);
        }
    }

    private void writeTerms(NodeTable nodes) throws IOException {
        TransactionCoordinator coordinator = CoLib.newCoordinator();
        CoLib.add(coordinator, nodes);
        CoLib.start(coordinator);
        Transaction transaction = coordinator.begin(TxnType.WRITE);
        copyTerms(LoaderOps.ntDataFile(nodes));
        BPlusTree index = LoaderOps.ntBPTree(nodes);
        RecordFactory factory = index.getRecordFactory();
        int[] order = HashOrder.of(table);
        pack(index, new Records(order.length, i -> term(factory, order[i])));
        transaction.commit();
        transaction.end();
    }

    private void copyTerms(BinaryDataFile file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(terms)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                file.write(buffer, 0, n);
            }
        }
    }

    private Record term(RecordFactory factory, int number) {
        byte[] key = new byte[2 * Long.BYTES];
        Bytes.setLong(table.high(number), key, 0);
        Bytes.setLong(table.low(number), key, Long.BYTES);
        byte[] value = new byte[NodeId.SIZE];
        Bytes.setLong(table.id(number), value, 0);
        return factory.create(key, value);
    }

    private long writeIndexes(DatasetGraph dataset, Path folder) throws IOException {
        Ranks terms =
                Ranks.of(IntStream.range(0, table.size()).mapToLong(table::id).toArray());
        Ranks named = Ranks.of(Arrays.copyOf(predicateIds, predicates.size()));
        TripleTable sorted = triples.renumbered(terms.of(), named.of());
        long objects = 0;
        IndexWriter index = new IndexWriter(folder, terms.sorted(), places(terms, named));
        int[] hashed = HashOrder.of(table);
        index.hashes(hashed.length, i -> table.high(hashed[i]), i -> terms.of()[hashed[i]]);
        for (Order order : Order.values()) {
            long[] rows = sorted.sorted(order::key);
            objects = order == Order.OSP ? Order.distinctFirst(rows) : objects;
            writeIndex(dataset, order, rows, terms, named);
            IndexWriter.Fields fields = new IndexWriter.Fields(order::subject, order::predicate, order::object);
            switch (order) {
                case SPO -> index.subjects(rows, fields);
                case POS -> index.predicates(rows, fields);
                case OSP -> index.objects(rows, fields);
            }
        }
        index.finish();
        return objects;
    }

    /** Where the predicates stand among the terms. */
    private static int[] places(Ranks terms, Ranks named) {
        return Arrays.stream(named.sorted()).mapToInt(terms::place).toArray();
    }

    private static void writeIndex(DatasetGraph dataset, Order order, long[] rows, Ranks terms, Ranks named) {
        TupleIndex index = TDBInternal.findIndex(dataset, order.name());
        RecordFactory factory = LoaderOps.idxBTree(index).getRecordFactory();
        Records records = new Records(rows.length, i -> factory.create(order.record(rows[i], terms, named)));
        CoLib.executeWrite(index, () -> pack(LoaderOps.idxBTree(index), records));
    }

    private static void pack(BPlusTree tree, Iterator<Record> records) {
        BPlusTreeRewriter.packIntoBPlusTree(
                records,
                tree.getParams(),
                tree.getRecordFactory(),
                tree.getStateManager().getBufferChannel(),
                tree.getNodeManager().getBlockMgr(),
                tree.getRecordsMgr().getBlockMgr());
    }

    /** Removes the file of the terms. */
    @Override
    public void close() throws IOException {
        table.close();
        Files.deleteIfExists(terms);
    }
}
