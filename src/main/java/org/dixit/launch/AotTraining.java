package org.dixit.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A training run for the AOT cache (JEP 514), in which the JVM records the classes that the service needs. The
/// service starts, answers typical queries, ingests an article, and stops.
public final class AotTraining {

    private static final int TIMEOUT_SECONDS = 600;

    /// Typical queries; the variable `$name` is always sent. AotTrainingTest checks them against the schema.
    static final List<String> QUERIES = List.of("""
            { statements(first: 50) { totalCount nodes { id text kind speechAct polarity certainty realized
                speaker { name kind } addressees { nodes { name } } cue { text start end } content { start end }
                reportedBy { speaker { name } } article { id title url } condition { text } }
                pageInfo { hasNextPage endCursor } } }""", """
            query Actors($name: String) { actors(first: 5, filter: {name: $name}) { edges { match { name } node {
                name names kind statements(first: 3) { totalCount nodes { text } } mentionedIn(first: 3) { totalCount }
                roles { nodes { title } } } } } }""", """
            { articles(first: 2) { nodes { title sources { count named { count } quoted { nodes { name } } }
                actors { nodes { name } } mentions(first: 5) { nodes { kind span { text } } } } }
              topSpeakers(first: 3) { count actor { name } } }""", """
            { statements(filter: {text: "sanctions"}, orderBy: RELEVANCE) { edges { snippet } } nodes(ids: []) { id } }""", """
            mutation { ingestArticle(input: {
                text: "Mayor Ana Ruiz said the bridge would open in May. She denied that it was late."}) {
                outcome article { id } userErrors { message } } }""", "{ __schema { types { name } } }");

    private static final String WRONG = "{ nobody }";

    private final String base;
    private final String management;

    private AotTraining(int port, int managementPort) {
        this.base = "http://127.0.0.1:" + port;
        this.management = "http://127.0.0.1:" + managementPort;
    }

    /// Configures the service that is about to start for a training run on two free ports.
    public static void begin() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket freeToo = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.setProperty("quarkus.http.host", "127.0.0.1");
            System.setProperty("quarkus.http.port", Integer.toString(free.getLocalPort()));
            System.setProperty("quarkus.management.host", "127.0.0.1");
            System.setProperty("quarkus.management.port", Integer.toString(freeToo.getLocalPort()));
            AotTraining training = new AotTraining(free.getLocalPort(), freeToo.getLocalPort());
            Thread.ofPlatform().daemon().name("aot-training").start(training::run);
        } catch (IOException e) {
            throw new StartupException("no port is free on 127.0.0.1: " + FailureMessages.of(e) + ".", e);
        }
    }

    private void run() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; !"200".equals(status(client, get(management + "/q/health"))); i++) {
                if (i == TIMEOUT_SECONDS) {
                    System.err.println("dixit: the service of the training run did not ingest its seeds.");
                    Quarkus.asyncExit(1);
                    return;
                }
                Thread.sleep(500);
            }
            for (int round = 0; round < 20; round++) {
                for (String query : QUERIES) {
                    status(client, post(query));
                }
                status(client, post(WRONG));
                openPages(client);
            }
            status(client, get(management + "/q/health/ready"));
            status(client, get(management + "/q/metrics"));
            status(client, get(base + "/graphql/schema.graphql"));
            Quarkus.asyncExit(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Opens a page of each kind, found by the links of the first page and of an article.
    private void openPages(HttpClient client) throws InterruptedException {
        String first = body(client, get(base + "/"));
        open(client, first, "actor/");
        open(client, open(client, first, "article/"), "statement/");
        for (String path : List.of("/search?q=sanctions", "/search?q=putin&in=actors", "/search?q=talks&in=articles")) {
            body(client, get(base + path));
        }
    }

    /// Opens the first link of a page that leads to `kind`, and returns what is there.
    private String open(HttpClient client, String page, String kind) throws InterruptedException {
        Matcher link = Pattern.compile("\"[./]*(" + kind + "[\\w-]+)").matcher(page);
        return link.find() ? body(client, get(base + "/" + link.group(1))) : "";
    }

    private static HttpRequest get(String url) {
        return HttpRequest.newBuilder(URI.create(url)).build();
    }

    private HttpRequest post(String query) {
        String body = "{\"query\":" + TextNode.valueOf(query) + ",\"variables\":{\"name\":\"peskov\"}}";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8));
        String key = System.getenv("DIXIT_API_KEY");
        return (key == null || key.isBlank() ? request : request.header("Authorization", "Bearer " + key)).build();
    }

    private static String body(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8))
                    .body();
        } catch (IOException e) {
            return "";
        }
    }

    private static @Nullable String status(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return Integer.toString(client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8))
                    .statusCode());
        } catch (IOException e) {
            return null; // not listening yet
        }
    }
}
