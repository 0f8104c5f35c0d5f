package org.dixit.graphql.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A connection to the service on which a test sends bytes unchanged.
public final class RawHttp implements AutoCloseable {

    /// The headers of a request to change over to WebSocket.
    public static final String UPGRADE = """
            Connection: Upgrade
            Upgrade: websocket
            Sec-WebSocket-Version: 13
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            Sec-WebSocket-Protocol: graphql-transport-ws
            """;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final OutputStream out;

    /// An answer.
    ///
    /// @param head its first line and its headers
    public record Answer(int status, List<String> head, Buffer content) {

        /// Its body.
        public byte[] body() {
            return content.getBytes();
        }

        /// The body as text.
        public String text() {
            return content.toString(UTF_8);
        }

        /// The value of a header, empty where there is none.
        public String header(String name) {
            String prefix = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /// Connects to the service under test.
    public RawHttp() throws IOException {
        this(RestAssured.port);
    }

    /// Connects to a port of this machine.
    public RawHttp(int port) throws IOException {
        socket.setSoTimeout(30_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /// Sends text; a line feed becomes the end of a line in HTTP.
    public RawHttp send(String text) throws IOException {
        return send(text.replace("\n", "\r\n").getBytes(UTF_8));
    }

    /// Sends bytes.
    public RawHttp send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
        return this;
    }

    /// Reads an answer, to its end.
    public Answer answer() throws IOException {
        return answer(true);
    }

    /// Reads an answer; one to HEAD has no body.
    public Answer answer(boolean withBody) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        List<String> lines = Arrays.asList(head.toString().strip().split("\r\n", -1));
        Answer answer = new Answer(Integer.parseInt(lines.getFirst().split(" ", -1)[1]), lines, Buffer.buffer());
        String length = answer.header("Content-Length");
        return !withBody || length.isEmpty()
                ? answer
                : new Answer(answer.status, lines, Buffer.buffer(in.readNBytes(Integer.parseInt(length))));
    }

    /// Whether the service has closed the connection, or does so within the time that is waited for an answer.
    public boolean isClosed() throws IOException {
        try {
            while (true) {
                in.readByte();
            }
        } catch (EOFException | SocketException gone) {
            return true;
        } catch (java.net.SocketTimeoutException open) {
            return false;
        }
    }

    /// All that comes until the connection is closed.
    public String rest() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (SocketException gone) {
            // closed with a reset
        }
        return all.toString(ISO_8859_1);
    }

    /// Waits no longer than this for what is read.
    public RawHttp patience(int millis) throws IOException {
        socket.setSoTimeout(millis);
        return this;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
