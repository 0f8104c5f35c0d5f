package org.dixit.graphql.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.dixit.graphql.document.QueryDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the service answers over HTTP, request by request. What the audits of [AuditsTest] cover is not
/// repeated.
@QuarkusTest
class GraphQlEndpointTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NEW = "application/graphql-response+json";
    private static final String OLD = "application/json";

    @Inject
    QueryDocuments documents;

    private static URI url() {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql");
    }

    private record Response(int status, String type, HttpResponse<String> response, JsonNode body) {
        String code() {
            return body.at("/errors/0/extensions/code").asText();
        }

        String message() {
            return body.at("/errors/0/message").asText();
        }
    }

    private static Response say(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        JsonNode body = new ObjectMapper().readTree(response.body());
        return new Response(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response,
                body);
    }

    private HttpRequest.Builder post(byte[] body) {
        return HttpRequest.newBuilder(url()).header("Content-Type", OLD).POST(BodyPublishers.ofByteArray(body));
    }

    private Response post(String body, String accept) throws IOException, InterruptedException {
        return say(post(body.getBytes(UTF_8)).header("Accept", accept));
    }

    private Response get(String query) throws IOException, InterruptedException {
        return say(asking(query).GET());
    }

    private HttpRequest.Builder asking(String query) {
        return HttpRequest.newBuilder(URI.create(url() + "?query=" + URLEncoder.encode(query, UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"query": "{ __typename"}                                    | BAD_USER_INPUT      | 200
            {"query": "{ nothing }"}                                     | BAD_USER_INPUT | 200
            {"query": "query($id: ID!) { node(id: $id) { id } }"}        | BAD_USER_INPUT            | 200
            {"query": "query A { __typename } query B { __typename }"}   | BAD_USER_INPUT               | 200
            {"query": "{ __typename }", "operationName": "C"}            | NOT_FOUND               | 200
            {"query": "{ __typename }", "variables": [7]}                | BAD_USER_INPUT               | 400
            {"query": "{ __typename }", "extensions": 7}                 | BAD_USER_INPUT               | 400
            {"query": 7}                                                 | BAD_USER_INPUT               | 400
            {}                                                           | BAD_USER_INPUT               | 400
            [{"query": "{ __typename }"}]                                | BAD_USER_INPUT               | 400
            {"query": "{ __typename }"                                   | BAD_USER_INPUT               | 400
            """)
    void anInvalidRequestIsABadRequestUnderTheNewMediaType(String body, String code, int old) throws Exception {
        Response now = post(body, NEW);

        assertThat(now.status()).isEqualTo(400);
        assertThat(now.code()).isEqualTo(code);
        assertThat(now.type()).isEqualTo(NEW + "; charset=utf-8");
        assertThat(now.body().has("data")).isFalse();
        assertThat(post(body, OLD).status()).isEqualTo(old);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/graphql-response+json                      | application/graphql-response+json
            application/graphql-response+json, application/json    | application/graphql-response+json
            application/json, application/graphql-response+json    | application/graphql-response+json
            application/graphql-response+json;q=0.5, */*           | application/json
            application/json                                       | application/json
            application/*                                          | application/json
            */*                                                    | application/json
            text/html, */*;q=0.1                                   | application/json
            """)
    void theMediaTypeWithTheHighestWeightIsChosen(String accept, String type) throws Exception {
        Response said = post("{\"query\": \"{ __typename }\"}", accept);

        assertThat(said.status()).isEqualTo(200);
        assertThat(said.type()).isEqualTo(type + "; charset=utf-8");
        assertThat(said.body().at("/data/__typename").asText()).isEqualTo("Query");
    }

    @Test
    void anAcceptHeaderWithoutJsonGets406() throws Exception {
        assertThat(post("{\"query\": \"{ __typename }\"}", "text/html").status())
                .isEqualTo(406);
    }

    @Test
    void withoutAcceptTheAnswerIsJson() throws Exception {
        assertThat(say(post("{\"query\": \"{ __typename }\"}".getBytes(UTF_8))).type())
                .isEqualTo(OLD + "; charset=utf-8");
    }

    @Test
    void aBatchIsRefusedAsABatch() throws Exception {
        assertThat(post("[]", NEW).message()).contains("batches are not accepted");
    }

    @Test
    void theNamedOperationIsRun() throws Exception {
        String two = "{\"query\": \"query A { a: __typename } query B { b: __typename }\", \"operationName\": \"B\"}";

        assertThat(post(two, NEW).body().at("/data").toString()).isEqualTo("{\"b\":\"Query\"}");
    }

    @Test
    void getRunsQueriesButNoMutations() throws Exception {
        assertThat(get("{ __typename }").body().at("/data/__typename").asText()).isEqualTo("Query");

        Response refused = get("mutation { ingestArticle(input: { text: \"x\" }) { outcome } }");
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.response().headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{ __typename }", "{ nothing }", "mutation { ingestArticle(input: { text: \"x\" }) { outcome } }"
            })
    void headIsAnsweredLikeGetWithoutABody(String query) throws Exception {
        HttpResponse<String> get =
                HTTP.send(asking(query).header("Accept", NEW).GET().build(), BodyHandlers.ofString());
        HttpResponse<String> head = HTTP.send(
                asking(query)
                        .header("Accept", NEW)
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(settled(head)).isEqualTo(settled(get));
        assertThat(head.body()).isEmpty();
        assertThat(get.body()).isNotEmpty();
    }

    /// The headers but for those that count requests.
    private static Map<String, List<String>> settled(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeIf(name -> name.startsWith("ratelimit-"));
        return headers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void otherMethodsAreNotAllowed(String method) throws Exception {
        Response said = say(HttpRequest.newBuilder(url()).method(method, BodyPublishers.noBody()));

        assertThat(said.status()).isEqualTo(405);
        assertThat(said.response().headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=iso-8859-1",
                "application/json, text/plain",
                "application/json, application/json; charset=iso-8859-1",
                "application/json,"
            })
    void contentOtherThanJsonInUtf8Is415(String type) throws Exception {
        Response said = say(HttpRequest.newBuilder(url())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")));

        assertThat(said.status()).isEqualTo(415);
        assertThat(said.code()).isEqualTo("BAD_USER_INPUT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json, application/json",
                "application/json,application/json; charset=utf-8",
                "application/json; charset=\"UTF-8\", application/json"
            })
    void aRepeatedJsonContentTypeIsAccepted(String type) throws Exception {
        Response said = say(HttpRequest.newBuilder(url())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")));

        assertThat(said.status()).isEqualTo(200);
        assertThat(said.code()).isEmpty();
    }

    @Test
    void aCompressedBodyIs415() throws Exception {
        Response said = say(HttpRequest.newBuilder(url())
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b, 8})));

        assertThat(said.status()).isEqualTo(415);
        assertThat(said.message()).contains("Content-Encoding").contains("gzip");
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() throws Exception {
        Response said = say(post("{\"query\": \"{ __typename } # ü\"}".getBytes(ISO_8859_1)));

        assertThat(said.status()).isEqualTo(400);
        assertThat(said.message()).isEqualTo("the body is not UTF-8");
    }

    @Test
    void replacementAndSupplementaryCharactersAreAccepted() throws Exception {
        assertThat(post("{\"query\": \"{ __typename } # \uFFFD 😀\"}", NEW).status())
                .isEqualTo(200);
    }

    @Test
    void aBodyThatIsTooLongIsTooLarge() throws Exception {
        Response said = say(post(new byte[7 * 1024 * 1024 + 1]));

        assertThat(said.status()).isEqualTo(413);
        assertThat(said.code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void expectContinueIsAnswered() throws Exception {
        String body = "{\"query\": \"{ __typename }\"}";
        try (Socket socket = new Socket(url().getHost(), url().getPort());
                BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("""
                    POST /graphql HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Content-Length: %d\r
                    Expect: 100-continue\r
                    \r
                    """.formatted(body.length()).getBytes(UTF_8));
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 100 Continue");
            assertThat(answer.readLine()).isEmpty();
            socket.getOutputStream().write(body.getBytes(UTF_8));
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscription { statementFiled @skip(if: true) { cursor } }",
                "subscription($no: Boolean!) { statementFiled @include(if: $no) { cursor } }",
                "subscription { ... { ...F } } fragment F on Subscription { ... @skip(if: true) { statementFiled { cursor } } }"
            })
    void aSubscriptionWithAConditionalRootFieldIsRefused(String query) throws Exception {
        Response said = post("{\"query\": \"" + query + "\"}", NEW);
        assertThat(said.status()).isEqualTo(400);
        assertThat(said.message()).isEqualTo("the root of a subscription takes neither @skip nor @include");
    }

    @Test
    void theSameTextIsTheSameDocument() {
        String text = "{ statements { totalCount } }";
        String again = new String(text.toCharArray());

        assertThat(documents.prepare(text).entry().getDocument())
                .isSameAs(documents.prepare(again).entry().getDocument());
    }

    @Test
    void queriesRunOverWebSocket() throws Exception {
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> second = new CompletableFuture<>();
        WebSocket socket = HTTP.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(url().toString().replace("http", "ws")), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
                        (first.isDone() ? second : first).complete(text.toString());
                        from.request(1);
                        return CompletableFuture.completedFuture(null);
                    }
                })
                .get(10, TimeUnit.SECONDS);
        socket.sendText("{\"type\": \"connection_init\"}", true).get();
        assertThat(first.get(10, TimeUnit.SECONDS)).contains("connection_ack");
        socket.sendText("{\"id\": \"1\", \"type\": \"subscribe\", \"payload\": {\"query\": \"{ __typename }\"}}", true)
                .get();
        assertThat(second.get(10, TimeUnit.SECONDS)).contains("\"__typename\":\"Query\"");
        socket.abort();
    }

    @Test
    void aLongValueIsTruncatedBetweenCharacters() throws Exception {
        String id = "x" + "😀".repeat(80);
        assertThat(get("{ node(id: \"" + id + "\") { id } }").message())
                .isEqualTo("id: \"x" + "😀".repeat(49) + "…\" is not an id of this API");
    }
}
