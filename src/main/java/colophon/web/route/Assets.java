package colophon.web.route;

import colophon.web.http.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The fixed files of the site. */
public final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "style.css", "text/css;charset=utf-8",
            "colophon.svg", "image/svg+xml");

    /** The file of a name, none where there is no such file. */
    public Optional<Reply> find(String name) {
        String asked = name.equals("favicon.ico") ? "colophon.svg" : name;
        return Optional.ofNullable(TYPES.get(asked)).map(type -> Reply.bytes(200, type, read(asked)));
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/colophon/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + name + "; build it anew");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
