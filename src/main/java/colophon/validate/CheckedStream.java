package colophon.validate;

import colophon.diagnostic.DiagnosticSink;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.shacl.Shapes;

/**
 * Passes triples on, and validates them in batches of whole subjects on a thread of its own while the next batch is
 * gathered, so that neither memory nor the time to wait grows with the dataset (ADR 0007). Used by one thread.
 */
public final class CheckedStream extends StreamRDFWrapper {
    private final int batchSize;
    private final BatchValidation validation;
    private FutureTask<Void> running = new FutureTask<>(() -> {}, null);
    private List<Triple> batch = new ArrayList<>();
    private Node subject = Node.ANY;

    CheckedStream(Shapes shapes, StreamRDF next, DiagnosticSink diagnostics, int batchSize) {
        super(next);
        this.batchSize = batchSize;
        this.validation = new BatchValidation(shapes, diagnostics);
        running.run();
    }

    /** How many violations there were; warnings do not count. Known once the stream is finished. */
    public long violations() {
        return validation.violations();
    }

    @Override
    public void triple(Triple triple) {
        if (isNewSubject(triple)) {
            subject = triple.getSubject();
            if (batch.size() >= batchSize) {
                validate();
            }
        }
        batch.add(triple);
        super.triple(triple);
    }

    @Override
    public void finish() {
        validate();
        await();
        super.finish();
    }

    /** Whether a triple begins an article or entity, or the statements of another subject. */
    private boolean isNewSubject(Triple triple) {
        if (triple.getSubject().equals(subject)) {
            return false;
        }
        Node predicate = triple.getPredicate();
        return predicate.equals(Terms.TYPE) ? isClass(triple.getObject()) : isClaim(predicate.getURI());
    }

    private static boolean isClass(Node type) {
        return type.isURI() && type.getURI().startsWith(Prefixes.SCHEMA);
    }

    /** Whether a predicate is of {@code p:}, which leads from a subject to a statement. */
    private static boolean isClaim(String predicate) {
        return predicate.startsWith(Prefixes.P) && predicate.indexOf('/', Prefixes.P.length()) < 0;
    }

    /** Hands the batch over, once the one before is done. */
    private void validate() {
        await();
        List<Triple> full = batch;
        batch = new ArrayList<>(full.size());
        running = new FutureTask<>(() -> validation.validate(full), null);
        Thread.ofPlatform().daemon().name("shapes").start(running);
    }

    private void await() {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the validation was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the shapes could not be validated", e.getCause());
        }
    }
}
