package colophon.claim;

/** Takes claims as they are read. */
@FunctionalInterface
public interface ClaimSink {
    /** Takes one claim. */
    void accept(Claim claim);
}
