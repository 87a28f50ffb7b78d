package colophon.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Turns what a page shows into HTML by its template, which was compiled with the program. */
public final class Renderer {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "colophon.web.template");

    /** The page as HTML in UTF-8. */
    public byte[] html(String template, Object page) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(template + ".jte", page, out);
        return out.toByteArray();
    }
}
