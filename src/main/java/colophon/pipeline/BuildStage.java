package colophon.pipeline;

/** What a build does, in the order in which it does it. */
public enum BuildStage {
    /** Articles are read and what they say is extracted; counted in files. */
    READ,
    /** Mentions become entities, claims statements; counted in statements. */
    RESOLVE,
    /** The graph is checked against the shapes; not counted. */
    VALIDATE,
    /** The snapshot is put in service; not counted. */
    PUBLISH
}
