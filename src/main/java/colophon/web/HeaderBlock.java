package colophon.web;

import colophon.web.http.Reply;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * The header fields of an answer that is sent again and again, as the lines that they are, written at once. Jetty writes field by
 * field and asks of each what it means for the connection; these mean nothing for it, and there are some twenty of them.
 */
final class HeaderBlock extends PreEncodedHttpField {
    private final byte[] lines;

    /** The fields, at least one; none that frames the message or speaks of the connection. */
    HeaderBlock(List<Reply.Header> headers) {
        super(headers.getFirst().name(), headers.getFirst().value());
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 10);
        for (Reply.Header header : headers) {
            String line = header.name() + ": " + header.value() + "\r\n";
            out.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
        }
        this.lines = out.toByteArray();
    }

    @Override
    public void putTo(ByteBuffer buffer, HttpVersion version) {
        buffer.put(lines);
    }

    @Override
    public int getEncodedLength(HttpVersion version) {
        return lines.length;
    }
}
