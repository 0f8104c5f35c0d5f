package org.dixit.graphql.protocol;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.ParsedHeaderValue;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Compresses answers with gzip (RFC 1952) for clients that ask for it.
public final class Compression {

    public static final String GZIP = "gzip";

    /// The shortest body that is compressed, in bytes: a shorter one fits into one packet either way.
    public static final int MIN_LENGTH = 1_024;

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int BLOCK = 1 << 13;

    private Compression() {}

    /// Returns whether a client that sends this parsed Accept-Encoding accepts gzip (RFC 9110, 12.5.3).
    public static boolean isAccepted(List<ParsedHeaderValue> accepted) {
        double gzip = Math.max(MediaTypes.weight(accepted, GZIP), MediaTypes.weight(accepted, "x-gzip"));
        return gzip > 0 || (gzip < 0 && MediaTypes.weight(accepted, "*") > 0);
    }

    /// Returns the bytes compressed.
    ///
    /// @param level from 1, the fastest, to 9, the smallest
    public static Buffer gzip(Buffer plain, int level) {
        byte[] bytes = plain.getBytes();
        CRC32 crc = new CRC32();
        crc.update(bytes);
        Buffer packed = Buffer.buffer(bytes.length / 4 + BLOCK).appendBytes(HEADER);
        try (Deflater deflater = new Deflater(level, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] block = new byte[BLOCK];
            while (!deflater.finished()) {
                packed.appendBytes(block, 0, deflater.deflate(block));
            }
        }
        return packed.appendIntLE((int) crc.getValue()).appendIntLE(bytes.length);
    }

    /// Ends an answer with a body, or with its headers only if the request is a HEAD (RFC 9110, 9.3.2).
    public static void end(RoutingContext context, Buffer body) {
        if (context.request().method().equals(HttpMethod.HEAD)) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            context.response().end(body);
        }
    }
}
