package org.dixit.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.dixit.intake.Submission;
import org.jspecify.annotations.Nullable;

/// `dixit ingest FILE…`: sends text and JSONL files to a running service, a few articles at a time.
final class Ingest {

    private static final String USAGE = """
            usage: ./dixit ingest [--url URL] FILE…

            Sends articles to a running service: a *.jsonl file has one a line, {"text": …} with, where known, title, url,
            publisher, author, language and publishedAt; every other file is one article of plain text; - is standard input
            as JSONL. The same article again does no harm. The key, where the service wants one, is taken from DIXIT_API_KEY.

              --url URL   the service, http://localhost:8080/graphql unless said otherwise""";

    private static final String MUTATION = """
            mutation ($input: IngestArticleInput!) {
              ingestArticle(input: $input) { outcome userErrors { code field message } }
            }""";

    private static final int IN_FLIGHT = 4;
    private static final int TRIES = 6;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    /// What became of an article.
    enum Fate {
        NEW,
        KNOWN,
        REVISED,
        FAILED
    }

    /// How a try went: an answer for good, or a reason to try again.
    private record Try(@Nullable Fate fate, String reason) {}

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI service;
    private final @Nullable String key;
    private final Progress progress = new Progress(System.err);
    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    private final Semaphore places = new Semaphore(IN_FLIGHT);
    private final AtomicLong bytesDone = new AtomicLong();
    private long bytesInAll;

    private Ingest(URI service, @Nullable String key) {
        this.service = service;
        this.key = key;
    }

    /// Sends what `args` name and returns the exit code: 0 where every article was taken.
    static int run(List<String> args, Map<String, String> environment) {
        String url = "http://localhost:8080/graphql";
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--help", "-h" -> {
                    System.out.println(USAGE);
                    return 0;
                }
                case "--url" -> {
                    i++;
                    if (i == args.size()) {
                        throw new CannotStart("--url needs a URL.");
                    }
                    url = args.get(i);
                }
                default -> files.add(Path.of(args.get(i)));
            }
        }
        if (files.isEmpty()) {
            System.err.println(USAGE);
            return 2;
        }
        String key = environment.get("DIXIT_API_KEY");
        return new Ingest(uri(url), key == null || key.isBlank() ? null : key).send(files);
    }

    private static URI uri(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null && uri.getScheme().matches("https?")) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw new CannotStart("“" + url + "” is not an http or https URL.");
    }

    private int send(List<Path> files) {
        for (Path file : files) {
            bytesInAll += isStandardInput(file) ? 0 : size(file);
        }
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Path file : files) {
                sendFile(file, pool);
            }
        }
        progress.close();
        System.err.printf(
                "%d new, %d known, %d revised, %d failed%n",
                count(Fate.NEW), count(Fate.KNOWN), count(Fate.REVISED), count(Fate.FAILED));
        return count(Fate.FAILED) == 0 ? 0 : 1;
    }

    private static boolean isStandardInput(Path file) {
        return file.toString().equals("-");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // reading it will tell
        }
    }

    private synchronized int count(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    private void sendFile(Path file, ExecutorService pool) {
        boolean standardInput = isStandardInput(file);
        try {
            if (!standardInput && !file.toString().endsWith(".jsonl")) {
                if (Files.size(file) > Lines.LONGEST) {
                    throw new IOException("larger than " + Lines.LONGEST + " bytes");
                }
                byte[] bytes = Files.readAllBytes(file);
                later(pool, file.toString(), bytes.length, Handed.text(bytes));
                return;
            }
            try (InputStream in = standardInput ? System.in : Files.newInputStream(file)) {
                Lines lines = new Lines(in);
                for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                    later(pool, file + ", line " + line.number(), line.length(), line.handed());
                }
            }
        } catch (IOException e) {
            note(file.toString(), new Try(Fate.FAILED, "cannot be read: " + e));
        }
    }

    private void later(ExecutorService pool, String where, int length, Handed handed) {
        places.acquireUninterruptibly();
        pool.execute(() -> {
            try {
                Submission submission = handed.submission();
                note(
                        where,
                        submission == null ? new Try(Fate.FAILED, String.valueOf(handed.fault())) : send(submission));
            } finally {
                places.release();
                bytesDone.addAndGet(length);
                showProgress();
            }
        });
    }

    private synchronized void showProgress() {
        int done = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (bytesInAll == 0) {
            progress.show(done, "articles");
        } else {
            progress.show((double) bytesDone.get() / bytesInAll, done, "articles");
        }
    }

    private synchronized void note(String where, Try last) {
        Fate fate = last.fate() == null ? Fate.FAILED : last.fate();
        counts.merge(fate, 1, Integer::sum);
        if (fate == Fate.FAILED) {
            progress.close();
            System.err.println(where + ": " + last.reason());
        }
    }

    private Try send(Submission submission) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json;q=0.9")
                .POST(HttpRequest.BodyPublishers.ofString(body(submission)));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        Try last = attempt(request.build());
        for (int attempt = 1; last.fate() == null && attempt < TRIES; attempt++) {
            pause(attempt);
            last = attempt(request.build());
        }
        return last;
    }

    private static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(250L << attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// In ASCII, so that half a surrogate pair reaches the door that refuses it and is not mended on the way.
    private String body(Submission submission) {
        ObjectNode body = json.createObjectNode();
        body.put("query", MUTATION);
        ObjectNode input = body.putObject("variables").putObject("input");
        input.put("text", submission.text());
        put(input, "title", submission.title());
        put(input, "url", submission.url());
        put(input, "publisher", submission.publisher());
        put(input, "author", submission.author());
        put(input, "language", submission.language());
        put(input, "publishedAt", submission.publishedAt());
        try {
            return json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ObjectNode input, String field, @Nullable String value) {
        if (value != null) {
            input.put(field, value);
        }
    }

    private Try attempt(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 500 || response.statusCode() == 429) {
                return new Try(null, "the service answered " + response.statusCode());
            }
            return judge(response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Try(Fate.FAILED, "interrupted");
        } catch (IOException e) {
            return new Try(null, "no answer from " + service + ": " + e);
        }
    }

    private Try judge(HttpResponse<String> response) {
        try {
            JsonNode answer = json.readTree(response.body());
            if (!answer.path("errors").isEmpty()) {
                return new Try(
                        Fate.FAILED,
                        answer.path("errors").path(0).path("message").asText());
            }
            JsonNode payload = answer.path("data").path("ingestArticle");
            if (!payload.path("userErrors").isEmpty()) {
                List<String> messages = new ArrayList<>();
                payload.path("userErrors")
                        .forEach(error -> messages.add(error.path("message").asText()));
                return new Try(Fate.FAILED, String.join(" ", messages));
            }
            return new Try(Fate.valueOf(payload.path("outcome").asText()), "");
        } catch (IOException | IllegalArgumentException e) {
            return new Try(
                    Fate.FAILED,
                    "the service answered " + response.statusCode() + " with something else than expected");
        }
    }
}
