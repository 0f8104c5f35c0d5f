package org.dixit.graphql.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.dixit.graphql.protocol.Compression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers are compressed for clients that accept it, with the same content.
@QuarkusTest
class CompressionTest {

    private static final String LONG = "/graphql?query=%7B__schema%7Btypes%7Bname%20description%7D%7D%7D";

    private static RawHttp.Answer ask(String method, String path, String accepted) throws IOException {
        try (RawHttp client = new RawHttp()) {
            return client.send(method + " " + path + " HTTP/1.1\nHost: localhost\n"
                            + (accepted.isEmpty() ? "" : "Accept-Encoding: " + accepted + "\n") + "\n")
                    .answer(!"HEAD".equals(method));
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LONG, "/graphql/schema.graphql"})
    void theCompressedAnswerIsTheSameInAQuarterOfTheBytes(String path) throws Exception {
        RawHttp.Answer plain = ask("GET", path, "");
        RawHttp.Answer packed = ask("GET", path, "gzip, deflate, br");

        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(List.of(plain.header("Vary"), packed.header("Vary")))
                .allSatisfy(vary -> assertThat(vary).containsIgnoringCase("Accept-Encoding"));
        assertThat(packed.body().length).isLessThan(plain.body().length / 3);
        assertThat(unpacked(packed.body())).isEqualTo(plain.body());
        assertThat(lasting(ask("HEAD", path, "gzip").head())).isEqualTo(lasting(packed.head()));
        assertThat(lasting(ask("HEAD", path, "").head())).isEqualTo(lasting(plain.head()));
    }

    /// The headers that are the same for each request.
    private static List<String> lasting(List<String> head) {
        return head.stream().filter(line -> !line.startsWith("RateLimit-")).toList();
    }

    @Test
    void shortAnswersAreNotCompressed() throws Exception {
        RawHttp.Answer answer = ask("GET", "/graphql?query=%7B__typename%7D", "gzip");

        assertThat(answer.header("Content-Encoding")).isEmpty();
        assertThat(answer.text()).contains("\"Query\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip                    | true
            GZIP;q=0.5              | true
            gzip ; q=0.5            | true
            br;q=1.0, x-gzip;q=0.1  | true
            deflate, gzip;q=1, *;q=0| true
            *                       | true
            gzip;q=0                | false
            gzip;q=0, *             | false
            *;q=0                   | false
            br                      | false
            identity                | false
            ''                      | false
            """)
    void aClientGetsGzipIfItAcceptsIt(String accepted, boolean gzip) throws Exception {
        RawHttp.Answer answer = ask("GET", "/graphql/schema.graphql", accepted);

        assertThat(answer.header("Content-Encoding")).isEqualTo(gzip ? "gzip" : "");
    }

    @Test
    void bodiesOfEveryLengthSurviveCompression() throws Exception {
        Random random = new Random(1);
        for (int length : new int[] {0, 1, 8_191, 8_192, 8_193, 100_000}) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(unpacked(Compression.gzip(Buffer.buffer(bytes), 1).getBytes()))
                    .isEqualTo(bytes);
        }
        byte[] text = "word ".repeat(50_000).getBytes(UTF_8);
        assertThat(unpacked(Compression.gzip(Buffer.buffer(text), 9).getBytes()))
                .isEqualTo(text);
    }
}
