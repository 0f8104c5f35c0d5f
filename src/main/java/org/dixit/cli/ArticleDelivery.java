package org.dixit.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dixit.intake.Submission;
import org.dixit.launch.FailureMessages;
import org.jspecify.annotations.Nullable;

/// Sends articles to a service. While the service does not answer, requests are retried for a limited time; after
/// that, delivery fails for good.
final class ArticleDelivery {

    private static final String MUTATION = """
            mutation ($input: IngestArticleInput!) {
              ingestArticle(input: $input) {
                outcome
                userErrors { message }
                warnings { message }
                article { analysed language statements(first: 1) { totalCount } }
              }
            }""";

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final long FIRST_PAUSE = 250;
    private static final long LONGEST_PAUSE = 5_000;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final long PAUSE_AFTER_TOO_MANY = 5_000;

    /// Error codes that every other article would get, too.
    private static final Set<String> PERMANENT_CODES = Set.of("UNAUTHENTICATED", "FORBIDDEN");

    private static final Set<Integer> PERMANENT_STATUSES = Set.of(401, 403, 404, 405, 415, 421);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI service;
    private final @Nullable String key;
    private final Duration timeout;
    private final CountDownLatch cancelled = new CountDownLatch(1);

    ArticleDelivery(URI service, @Nullable String key, Duration timeout) {
        this.service = service;
        this.key = key;
        this.timeout = timeout;
    }

    /// The result of sending an article.
    sealed interface Answer {
        /// The article is in the archive.
        ///
        /// @param outcome    the outcome from the API: NEW, KNOWN or REVISED
        /// @param language   the language of the text, or `null` if it is not known
        /// @param statements the number of statements found
        /// @param warnings   a sentence for each part of the article that could not be used
        record Accepted(
                String outcome, boolean analysed, @Nullable String language, int statements, List<String> warnings)
                implements Answer {}

        /// The article was not accepted.
        ///
        /// @param reason a sentence
        record Refused(String reason) implements Answer {}
    }

    /// Thrown if the service cannot be used at all; the message gives the reason.
    static final class ServiceUnusableException extends Exception {

        @Serial
        private static final long serialVersionUID = 1;

        ServiceUnusableException(String reason) {
            super(reason);
        }
    }

    /// Thrown if the service did not answer this time.
    private static final class NoAnswerException extends Exception {

        @Serial
        private static final long serialVersionUID = 1;

        private final long pause;

        /// @param pause the time in milliseconds that the service asks to wait, or 0
        NoAnswerException(String reason, long pause) {
            super(reason);
            this.pause = pause;
        }
    }

    /// Cancels all waiting.
    void cancel() {
        cancelled.countDown();
    }

    /// Sends an article.
    ///
    /// @param waiting called once with the reason if the service does not answer
    Answer send(Submission submission, java.util.function.Consumer<String> waiting) throws ServiceUnusableException {
        HttpRequest request = request(submission);
        long begin = System.nanoTime();
        long asked = 0;
        for (int attempt = 0; ; attempt++) {
            try {
                return interpret(client.send(request, HttpResponse.BodyHandlers.ofString()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServiceUnusableException("interrupted");
            } catch (IOException e) {
                await(attempt, begin, asked, FailureMessages.of(e), waiting);
            } catch (NoAnswerException e) {
                asked += e.pause;
                if (e.pause > 0 && pause(e.pause)) {
                    throw new ServiceUnusableException("interrupted");
                }
                await(attempt, begin, asked, String.valueOf(e.getMessage()), waiting);
            }
        }
    }

    /// @param asked the total time in milliseconds that the service has asked to wait so far
    private void await(int attempt, long begin, long asked, String reason, java.util.function.Consumer<String> waiting)
            throws ServiceUnusableException {
        long left = timeout.toMillis() + asked - (System.nanoTime() - begin) / 1_000_000;
        if (attempt == 0) {
            waiting.accept(reason);
        }
        long pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(attempt, 10));
        if (left <= 0 || pause(Math.min(pause, left))) {
            throw new ServiceUnusableException("the service at " + service + " does not answer: " + reason);
        }
    }

    /// @return whether it was cancelled
    private boolean pause(long milliseconds) {
        try {
            return cancelled.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private HttpRequest request(Submission submission) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json;q=0.9")
                .POST(HttpRequest.BodyPublishers.ofString(body(submission)));
        return (key == null ? request : request.header("Authorization", "Bearer " + key)).build();
    }

    /// The body of a request.
    @RegisterForReflection
    private record Request(String query, Variables variables) {}

    @RegisterForReflection
    private record Variables(ArticleInput input) {}

    /// An article as the mutation takes it. What is not known is left out.
    @RegisterForReflection
    @JsonInclude(Include.NON_NULL)
    private record ArticleInput(
            String text,
            @Nullable String title,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable String language,
            @Nullable String publishedAt) {

        static ArticleInput of(Submission submission) {
            return new ArticleInput(
                    submission.text(),
                    submission.title(),
                    submission.url(),
                    submission.publisher(),
                    submission.author(),
                    submission.language(),
                    submission.publishedAt());
        }
    }

    /// Returns the body in ASCII, so that an unpaired surrogate reaches the service, which refuses it, instead of
    /// being replaced on the way.
    private String body(Submission submission) {
        try {
            return json.writer()
                    .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .writeValueAsString(new Request(MUTATION, new Variables(ArticleInput.of(submission))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer interpret(HttpResponse<String> response) throws NoAnswerException, ServiceUnusableException {
        int status = response.statusCode();
        if (status == TOO_MANY_REQUESTS) {
            throw new NoAnswerException("it is receiving too many requests", retryAfter(response));
        }
        JsonNode answer = parsed(response.body());
        JsonNode error = answer.path("errors").path(0);
        String code = error.path("extensions").path("code").asText();
        String message = error.path("message").asText();
        if (code.equals("UNAVAILABLE")) {
            throw new NoAnswerException(message, 0);
        }
        if (PERMANENT_CODES.contains(code)) {
            throw new ServiceUnusableException("the service refuses articles: " + message
                    + (code.equals("UNAUTHENTICATED") ? " (set DIXIT_API_KEY to its key)" : ""));
        }
        JsonNode payload = answer.path("data").path("ingestArticle");
        if (!payload.path("userErrors").isEmpty()) {
            return new Answer.Refused(String.join(" ", messages(payload.path("userErrors"))));
        }
        if (payload.path("outcome").isTextual()) {
            JsonNode article = payload.path("article");
            return new Answer.Accepted(
                    payload.path("outcome").asText(),
                    article.path("analysed").asBoolean(),
                    article.path("language").textValue(),
                    article.path("statements").path("totalCount").asInt(),
                    messages(payload.path("warnings")));
        }
        if (!message.isEmpty() && !PERMANENT_STATUSES.contains(status)) {
            return new Answer.Refused(message);
        }
        if (status >= 500) {
            throw new NoAnswerException("it answered with status " + status, 0);
        }
        throw new ServiceUnusableException(service + " is not the GraphQL endpoint of Dixit: it answered with status "
                + status + (message.isEmpty() ? "" : ", " + message));
    }

    private static long retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,3}"))
                .map(seconds -> 1000 * Long.parseLong(seconds))
                .orElse(PAUSE_AFTER_TOO_MANY);
    }

    private JsonNode parsed(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            return json.missingNode();
        }
    }

    private static List<String> messages(JsonNode problems) {
        List<String> messages = new ArrayList<>();
        problems.forEach(problem -> messages.add(problem.path("message").asText()));
        return messages;
    }
}
