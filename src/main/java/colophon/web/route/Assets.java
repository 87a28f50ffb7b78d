package colophon.web.route;

import colophon.web.http.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The fixed files of the site. */
public final class Assets {
    private static final String YASGUI = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/yasgui.min";

    private static final Map<String, File> FILES = Map.of(
            "style.css", File.own("text/css;charset=utf-8", "style.css"),
            "colophon.svg", File.own("image/svg+xml", "colophon.svg"),
            "favicon.ico", File.own("image/svg+xml", "colophon.svg"),
            "query.js", File.own("text/javascript;charset=utf-8", "query.js"),
            "query.css", File.own("text/css;charset=utf-8", "query.css"),
            "yasgui-4.5.0.js", new File("text/javascript;charset=utf-8", YASGUI + ".js", true),
            "yasgui-4.5.0.css", new File("text/css;charset=utf-8", YASGUI + ".css", true));

    /**
     * A file.
     *
     * @param type its media type
     * @param resource where it is in the program
     * @param lasting whether its name never means anything else, so that it may be kept without asking
     */
    private record File(String type, String resource, boolean lasting) {
        static File own(String type, String name) {
            return new File(type, "/colophon/web/" + name, false);
        }
    }

    /** The file of a name, none where there is no such file. */
    public Optional<Reply> find(String name) {
        return Optional.ofNullable(FILES.get(name)).map(Assets::reply);
    }

    private static Reply reply(File file) {
        Reply reply = Reply.bytes(200, file.type(), read(file.resource()));
        return file.lasting() ? reply.with("Cache-Control", "public, max-age=31536000, immutable") : reply;
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + resource + "; build it anew");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
