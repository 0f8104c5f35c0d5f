package org.dixit.cli;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `dixit ingest` against the service.
@QuarkusTest
class IngestCommandTest {

    @TestHTTPResource("graphql")
    String service = "";

    @TempDir
    Path folder;

    private final String mark = UUID.randomUUID().toString();
    private String said = "";

    private int ingest(Object... words) {
        return ingestTo(service, words);
    }

    private int ingestTo(String url, Object... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(bytes, true, UTF_8));
        try {
            List<String> args = Stream.concat(
                            Stream.of("--service", url), Stream.of(words).map(Object::toString))
                    .toList();
            return IngestCommand.run(
                    args, Map.of("DIXIT_DATA", folder.resolve("data").toString()));
        } finally {
            System.setErr(before);
            said = bytes.toString(UTF_8);
        }
    }

    private Path file(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).resolveSibling("."));
        return Files.writeString(folder.resolve(name), content);
    }

    private static Object answer(String query, Map<String, ?> variables, String path) {
        return given().contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .jsonPath()
                .get(path);
    }

    private List<Map<String, String>> articlesWithMark() {
        List<Map<String, String>> nodes = new ArrayList<>();
        Object found = answer(
                "query($m: String) { articles(first: 100, filter: {text: $m}) { nodes { title url publisher author"
                        + " publishedAt language text } } }",
                Map.of("m", '"' + mark + '"'),
                "data.articles.nodes");
        ((List<?>) found).forEach(node -> {
            @SuppressWarnings("unchecked")
            Map<String, String> article = (Map<String, String>) node;
            nodes.add(article);
        });
        return nodes;
    }

    @Test
    void filesOfTextAndOfLinesAreTakenOnce() throws IOException {
        Path text = file("one.txt", "Mayor Ana Ruiz said the bridge was safe.\n" + mark);
        Path lines = file("more.jsonl", """
                {"url": "https://news.example/%1$s", "text": "The mayor said this. %1$s"}
                {"url": "https://news.example/%1$s", "text": "The mayor said that. %1$s", "title": "T"}
                """.formatted(mark));
        assertThat(ingest(text)).as(said).isZero();
        assertThat(said).matches("1 new, 0 known, 0 revised, 0 failed; 1 statement found\n");
        assertThat(ingest(text, lines)).isZero();
        assertThat(said).startsWith("1 new, 1 known, 1 revised, 0 failed; ");
    }

    @Test
    void whatIsNotTakenIsToldWithItsPlaceAndTheReason() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path lines = file("bad.jsonl", """
                {"text": ""}
                {"text": "The mayor said so.", "publishedAt": "at noon"}
                {"title": "no text"}
                {"text": "half \\ud83d"}
                """);
        assertThat(ingest(missing, lines)).isEqualTo(1);
        assertThat(said)
                .contains(missing + ": It cannot be read: there is no such file or folder.")
                .contains("line 1: The text is empty.")
                .contains("line 2: The publishedAt “at noon” is not a date or time")
                .contains("line 3: The line has no text.")
                .contains("line 4: The text has an unpaired surrogate (U+D83D) at character 5")
                .endsWith("1 new, 0 known, 0 revised, 4 failed; 0 statements found\n")
                .doesNotContain("Exception");
    }

    @Test
    void theLastLineOfAUrlIsItsCurrentText() throws IOException {
        String lines = IntStream.range(0, 180)
                .mapToObj(
                        i -> "{\"url\": \"https://news.example/%s/%d\", \"text\": \"The mayor said version %d. %s %d\"}"
                                .formatted(mark, i / 3, i % 3 + 1, mark, i / 3))
                .collect(Collectors.joining("\n"));
        assertThat(ingest(file("order.jsonl", lines))).as(said).isZero();
        assertThat(said).startsWith("60 new, 0 known, 120 revised, 0 failed; ");
        assertThat(articlesWithMark())
                .hasSize(60)
                .allSatisfy(article -> assertThat(article.get("text")).contains("version 3"));
    }

    @Test
    void whatIsKnownOfOneFileIsGivenByOptions() throws IOException {
        Path text = folder.resolve("cp1252.txt");
        Files.write(
                text,
                ("The mayor said it would open. “It is safe,” she said.\n" + mark)
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(ingest(text)).isEqualTo(1);
        assertThat(said)
                .startsWith(
                        text + ": It is not UTF-8: byte 93 at 30; it looks like Windows-1252: --encoding windows-1252");

        assertThat(ingest(
                        "--encoding",
                        "windows-1252",
                        "--title",
                        "T",
                        "--url=https://news.example/" + mark,
                        "--publisher",
                        "P",
                        "--author",
                        "A",
                        "--date",
                        "2026-05-02",
                        "--language",
                        "en",
                        text))
                .as(said)
                .isZero();
        Map<String, String> article = articlesWithMark().getFirst();
        assertThat(article)
                .containsEntry("title", "T")
                .containsEntry("url", "https://news.example/" + mark)
                .containsEntry("publisher", "P")
                .containsEntry("author", "A")
                .containsEntry("language", "en");
        assertThat(article.get("publishedAt")).startsWith("2026-05-02T00:00");
        assertThat(article.get("text")).contains("“It is safe,”");

        assertThatThrownBy(() -> ingest("--title", "T", text, text)).hasMessageStartingWith("--title is for one file");
        assertThatThrownBy(() -> ingest("--url", service, text)).hasMessageStartingWith("--url is the article's URL;");
        assertThatThrownBy(() -> ingest("--encoding", "ebcdic-x", text))
                .hasMessageStartingWith("--encoding is “ebcdic-x”");
        assertThatThrownBy(() -> ingestTo("ftp://x", text)).hasMessageStartingWith("--service is “ftp://x”");
    }

    @Test
    void aFolderCompressedFilesAndUtf16AreRead() throws IOException {
        file("in/a.txt", "The mayor said one. " + mark);
        file("in/deep/b.ndjson", "{\"text\": \"The mayor said two. " + mark + "\"}\n");
        file("in/c.pdf", "%PDF-1.7");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("in/d.jsonl.gz")))) {
            out.write(("{\"text\": \"The mayor said three. " + mark + "\"}\n").getBytes(UTF_8));
        }
        Files.write(folder.resolve("in/e.txt"), ("The mayor said “four”. " + mark).getBytes(UTF_16));

        assertThat(ingest("--publisher", "P", folder.resolve("in"))).as(said).isZero();
        assertThat(said).contains("in: 4 files to read; ").contains("4 new, 0 known, 0 revised, 0 failed; ");
        assertThat(articlesWithMark())
                .hasSize(4)
                .allSatisfy(article -> assertThat(article).containsEntry("publisher", "P"));
    }

    @Test
    void standardInputIsTextOrLinesByItsContent() {
        InputStream before = System.in;
        try {
            System.setIn(
                    new ByteArrayInputStream(("{\"text\": \"The mayor said one. " + mark + "\"}").getBytes(UTF_8)));
            assertThat(ingest("-")).as(said).isZero();
            System.setIn(new ByteArrayInputStream(("The mayor said two. " + mark).getBytes(UTF_8)));
            assertThat(ingest("--title", "Two", "-")).as(said).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(articlesWithMark())
                .extracting(article -> article.get("title"))
                .containsExactlyInAnyOrder(null, "Two");
    }

    @Test
    void whatIsNoFileOfArticlesIsRefusedWithWhatItIs() throws IOException {
        Path feed = file("feed.txt", "<?xml version=\"1.0\"?>\n<rss><channel/></rss>");
        Path array = file("arr.json", "[{\"text\": \"The mayor said so.\"}]");
        Path table = file("a.csv", "url,title,date,text\nhttps://x.example,T,2026-05-02,The mayor said so.\n");
        assertThat(ingest(feed, array, table)).isEqualTo(1);
        assertThat(said)
                .contains(feed + ": It is an RSS feed, and Dixit reads plain text and JSON Lines.")
                .contains(array
                        + ": It is a JSON array, and Dixit reads plain text and JSON Lines. Write one object a line")
                .contains(table + ": It is a table (CSV or TSV), and ")
                .endsWith("0 new, 0 known, 0 revised, 3 failed; 0 statements found\n");
    }

    @Test
    void fieldsThatNobodyReadsAreNamedOnceAndCanBeGivenTheirMeaning() throws IOException {
        String line = "{\"text\": \"The mayor said %d. " + mark + "\", \"headline\": \"H\", \"date\": \"2026-01-02\", "
                + "\"source\": \"Alpha\", \"link\": \"https://news.example/" + mark
                + "/%d\", \"thread\": {\"uuid\": 1}}\n";
        Path lines = file(
                "fields.jsonl",
                IntStream.range(0, 3).mapToObj(i -> line.formatted(i, i)).collect(Collectors.joining()));

        assertThat(ingest(lines)).isZero();
        assertThat(said.lines().toList())
                .hasSize(2)
                .contains(lines
                        + ": headline, date, source, link and thread are not fields of an article and are ignored."
                        + " Did you mean title, publishedAt, publisher and url? Then add"
                        + " --fields title=headline,publishedAt=date,publisher=source,url=link.")
                .last()
                .asString()
                .startsWith("3 new");

        assertThat(ingest("--fields", "title=headline,publishedAt=date,publisher=source,url=link", lines))
                .isZero();
        assertThat(said).startsWith(lines + ": thread is not a field of an article and is ignored.\n0 new, 3 known");
    }

    @Test
    void linesWithoutAnyTextAreToldInOneSentence() throws IOException {
        Path lines = file(
                "hb.jsonl",
                "{\"headline\": \"Road closed\", \"body\": \"The mayor said so.\", \"date\": \"2026-05-01\"}\n"
                        .repeat(300));
        assertThat(ingest(lines)).isEqualTo(1);
        assertThat(said.lines())
                .containsExactly(
                        lines
                                + ": no line has the field text; found headline, body and date. Did you mean title, text and"
                                + " publishedAt? Then add --fields title=headline,text=body,publishedAt=date.",
                        "0 new, 0 known, 0 revised, 300 failed; 0 statements found");
    }

    @Test
    void theSummaryTellsWhatWasNotAnalysedAndHowManyStatementsWereFound() throws IOException {
        Path lines = file("german-and-english.jsonl", """
                {"text": "Die Bürgermeisterin sagte am Dienstag, dass die Brücke im Mai für den Verkehr geöffnet werde. %1$s"}
                {"text": "The mayor said that the bridge would open. %1$s"}
                {"text": "The minister said that the port would close. %1$s"}
                """.formatted(mark));
        assertThat(ingest(lines)).as(said).isZero();
        assertThat(said)
                .isEqualTo("3 new (1 not analysed: German), 0 known, 0 revised, 0 failed; 2 statements found\n");
    }

    @Test
    void aServiceThatIsGoneStopsTheRunWhichGoesOnLater() throws IOException {
        Path lines = file(
                "long.jsonl",
                IntStream.range(0, 40)
                        .mapToObj(i -> "{\"text\": \"The mayor said " + i + ". " + mark + "\"}\n")
                        .collect(Collectors.joining()));
        try (Relay relay = new Relay(service, 10)) {
            assertThat(ingestTo(relay.address(), "--wait", "1", lines)).isEqualTo(3);
            assertThat(said)
                    .contains("dixit: the service at " + relay.address() + " does not answer (")
                    .contains("; trying again for 1 s\n")
                    .contains("dixit: stopped: the service at " + relay.address() + " does not answer: ")
                    .containsPattern(
                            "dixit: everything up to .*long.jsonl, line [0-9]+ was sent; run the same command with --resume");
            assertThat(articlesWithMark()).hasSizeBetween(1, 39);

            relay.open();
            assertThat(ingestTo(relay.address(), "--resume", lines)).as(said).isZero();
            // what was answered is not sent again, but for what was under way
            assertThat(said).containsPattern("(2[6-9]|3[0-9]) new, [0-4] known");
            assertThat(articlesWithMark()).hasSize(40);
            assertThat(ingestTo(relay.address(), "--resume", lines)).isZero();
            assertThat(said)
                    .contains("no interrupted run over these files was found")
                    .contains("0 new, 40 known");
        }
    }

    @Test
    void whatIsNoDixitIsNotAskedAgainAndAgain() throws IOException {
        Path lines = file("a.jsonl", "{\"text\": \"The mayor said so.\"}\n".repeat(100));
        String nowhere = service.replace("/graphql", "/nowhere");
        assertThat(ingestTo(nowhere, lines)).isEqualTo(3);
        assertThat(said)
                .contains("dixit: stopped: " + nowhere
                        + " is not the GraphQL endpoint of Dixit: it answered with status 4");
    }

    // Passes requests on to the service until so many connections were made, and then refuses them.
    private static final class Relay implements AutoCloseable {

        private final InetSocketAddress service;
        private final String path;
        private final int port;
        private final ServerSocket server;
        private int left;

        Relay(String service, int connections) throws IOException {
            java.net.URI uri = java.net.URI.create(service);
            this.service = new InetSocketAddress(uri.getHost(), uri.getPort());
            this.path = uri.getPath();
            this.left = connections;
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            this.port = server.getLocalPort();
            Thread.ofVirtual().start(this::accept);
        }

        String address() {
            return "http://127.0.0.1:" + port + path;
        }

        // Lets all pass again.
        synchronized void open() {
            left = Integer.MAX_VALUE;
        }

        private void accept() {
            try {
                while (true) {
                    java.net.Socket client = server.accept();
                    Thread.ofVirtual().start(() -> serve(client));
                }
            } catch (IOException e) {
                // closed
            }
        }

        private synchronized boolean mayPass() {
            return left-- > 0;
        }

        // One request and its answer; a client makes a new connection for the next one.
        private void serve(java.net.Socket client) {
            try (client) {
                java.io.BufferedInputStream in = new java.io.BufferedInputStream(client.getInputStream());
                String head = "";
                while (!head.endsWith("\r\n\r\n")) {
                    int b = in.read();
                    if (b < 0) {
                        return;
                    }
                    head += (char) b;
                }
                if (!mayPass()) {
                    return;
                }
                int length = Integer.parseInt(head.replaceAll("(?is).*content-length: *([0-9]+).*", "$1"));
                byte[] body = in.readNBytes(length);
                try (java.net.Socket to = new java.net.Socket(service.getAddress(), service.getPort())) {
                    to.getOutputStream()
                            .write(head.replaceFirst("\r\n", "\r\nConnection: close\r\n")
                                    .replaceAll("(?im)^Connection: (?!close).*\r\n", "")
                                    .getBytes(UTF_8));
                    to.getOutputStream().write(body);
                    client.getOutputStream().write(to.getInputStream().readAllBytes());
                }
            } catch (IOException e) {
                // the client sees it
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
