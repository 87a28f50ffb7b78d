package colophon.pipeline;

import java.util.Objects;

/**
 * How a build goes about.
 *
 * @param read how inputs are read
 * @param keepGoing whether a graph that violates the shapes is published nevertheless
 */
public record BuildSettings(ReadSettings read, boolean keepGoing) {
    /** Violations keep a graph from being published. */
    public static final BuildSettings DEFAULT = new BuildSettings(ReadSettings.DEFAULT, false);

    public BuildSettings {
        Objects.requireNonNull(read);
    }
}
