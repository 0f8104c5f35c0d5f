package org.dixit.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A service that lets in the pages of one other origin, and no others.
@QuarkusTest
@TestProfile(CorsTest.OneOrigin.class)
class CorsTest {

    private static final String BODY = "{\"query\":\"{__typename}\"}";
    private static final String LET_IN = "https://news.example";

    /// A service that allows one origin.
    public static class OneOrigin implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", LET_IN);
        }
    }

    private static RawHttp.Answer send(String method, String path, String headers) throws Exception {
        try (RawHttp client = new RawHttp()) {
            String length = "POST".equals(method) ? "Content-Length: " + BODY.length() + "\n" : "";
            return client.send(method + " " + path + " HTTP/1.1\nHost: localhost:" + RestAssured.port + "\n" + headers
                            + "Content-Type: application/json\n" + length + "\n" + ("POST".equals(method) ? BODY : ""))
                    .answer(!"HEAD".equals(method));
        }
    }

    /// `|` stands for the end of a line, `PORT` for that of the service.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ''                                                              ; 200
            Origin: https://news.example|                                   ; 200
            Origin: https://news.example|Sec-Fetch-Site: cross-site|        ; 200
            Origin: http://localhost:PORT|Sec-Fetch-Site: same-origin|      ; 200
            Sec-Fetch-Site: same-origin|                                    ; 200
            Sec-Fetch-Site: cross-site|                                     ; 403
            Sec-Fetch-Site: same-site|                                      ; 403
            Origin: http://news.example|                                    ; 403
            Origin: https://news.example:8443|                              ; 403
            Origin: https://www.news.example|                               ; 403
            Origin: https://news.example.evil.example|                      ; 403
            Origin: https://evil.example|Sec-Fetch-Site: cross-site|        ; 403
            Origin: null|                                                   ; 403
            """)
    void onlyTheAllowedOriginIsLetIn(String headers, int status) throws Exception {
        String sent = headers.replace("|", "\n").replace("PORT", Integer.toString(RestAssured.port));

        for (String method : new String[] {"POST", "GET", "HEAD"}) {
            String path = "POST".equals(method) ? "/graphql" : "/graphql?query=%7B__typename%7D";
            RawHttp.Answer answer = send(method, path, sent);
            assertThat(answer.status()).as(method).isEqualTo(status);
            assertThat(answer.header("Access-Control-Allow-Origin"))
                    .isEqualTo(status == 200 && headers.contains("news.example") ? LET_IN : header(sent, status));
        }
        assertThat(send("GET", "/graphql", sent + RawHttp.UPGRADE).status()).isEqualTo(status == 200 ? 101 : 403);
    }

    /// The allowed origin of an answer to the service's own page is that page's, if it is told at all.
    private static String header(String sent, int status) {
        return status == 200 && sent.contains("Origin: http://localhost") ? "http://localhost:" + RestAssured.port : "";
    }

    @Test
    void whoIsLetInIsToldBeforehandAndCachesKeepTheAnswersApart() throws Exception {
        String asks =
                "Access-Control-Request-Method: POST\nAccess-Control-Request-Headers: content-type,authorization\n";
        RawHttp.Answer allowed = send("OPTIONS", "/graphql", "Origin: " + LET_IN + "\n" + asks);
        assertThat(allowed.status()).isBetween(200, 204);
        assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo(LET_IN);
        assertThat(allowed.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(allowed.header("Access-Control-Allow-Headers")).containsIgnoringCase("content-type");

        RawHttp.Answer refused = send("OPTIONS", "/graphql", "Origin: https://evil.example\n" + asks);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Access-Control-Allow-Origin")).isEmpty();

        assertThat(send("POST", "/graphql", "Origin: " + LET_IN + "\n").header("Vary"))
                .contains("Origin");
    }
}
