package org.dixit.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;

/// A WebSocket client that does nothing by itself: it answers no pings and reads only on request.
final class RawSocket implements AutoCloseable {

    private static final int TEXT = 0x81;
    private static final int CLOSE = 0x88;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final OutputStream out;

    RawSocket() throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        out.write("""
                GET /graphql HTTP/1.1\r
                Host: localhost\r
                Connection: Upgrade\r
                Upgrade: websocket\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                Sec-WebSocket-Protocol: graphql-transport-ws\r
                \r
                """.getBytes(UTF_8));
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) in.readUnsignedByte());
        }
        if (!head.toString().startsWith("HTTP/1.1 101 ")) {
            throw new IOException(head.toString());
        }
        send("{\"type\": \"connection_init\"}");
    }

    /// Sends a message, masked with zeros.
    void send(String message) throws IOException {
        byte[] bytes = message.getBytes(UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(bytes.length + 8);
        frame.put((byte) TEXT);
        if (bytes.length < 126) {
            frame.put((byte) (0x80 | bytes.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) bytes.length);
        }
        frame.putInt(0).put(bytes);
        out.write(frame.array(), 0, frame.position());
        out.flush();
    }

    /// Starts an operation; `query` has no quotation marks.
    void run(String id, String query) throws IOException {
        send("{\"type\": \"subscribe\", \"id\": \"" + id + "\", \"payload\": {\"query\": \"" + query + "\"}}");
    }

    /// Reads to the end: the code of the message that closes it, or 1006 where there is none (RFC 6455, 7.1.5).
    int closed() throws IOException {
        try {
            while (true) {
                int kind = in.readUnsignedByte();
                int length = in.readUnsignedByte();
                if (length == 126) {
                    length = in.readUnsignedShort();
                } else if (length == 127) {
                    length = Math.toIntExact(in.readLong());
                }
                byte[] payload = in.readNBytes(length);
                if (kind == CLOSE) {
                    return ByteBuffer.wrap(payload).getShort();
                }
            }
        } catch (EOFException | SocketException gone) {
            return 1006;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
