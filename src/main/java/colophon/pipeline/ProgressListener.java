package colophon.pipeline;

/** Hears how far a build has come. Called by one thread at a time. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener NONE = (stage, done, total, bytes) -> {};

    /**
     * Hears of progress.
     *
     * @param stage what is being done
     * @param done how much of it is done, in the stage's unit; 0 when the stage starts
     * @param total how much there is to do; 0 where that is not known
     * @param bytes how many bytes of input were read so far; 0 in stages that read none
     */
    void progress(BuildStage stage, long done, long total, long bytes);
}
