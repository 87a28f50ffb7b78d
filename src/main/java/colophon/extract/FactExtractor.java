package colophon.extract;

import colophon.claim.ClaimSink;

/** Reads one kind of fact from an article. Implementations are immutable and safe for use by several threads. */
public interface FactExtractor {
    /** Gives every fact of this kind that the article states to the sink, in reading order. */
    void extract(ExtractionContext context, ClaimSink claims);
}
