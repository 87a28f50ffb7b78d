package colophon.web.settings;

import java.util.Objects;

/**
 * A setting.
 *
 * @param name its name in the file
 * @param kind what its values are
 * @param usual its value where the file says nothing
 * @param meaning what it means, in one or two sentences
 * @param <T> its values
 */
record Setting<T>(String name, Kind<T> kind, T usual, String meaning) {
    Setting {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(usual);
        if (!name.matches("[a-z]+(-[a-z]+)*") || !meaning.endsWith(".")) {
            throw new IllegalArgumentException("no setting: " + name);
        }
    }

    /** The usual value as text. */
    String usualText() {
        return kind.write(usual);
    }
}
