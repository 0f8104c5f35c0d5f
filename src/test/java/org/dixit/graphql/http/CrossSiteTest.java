package org.dixit.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A page of another site cannot run anything through a visitor's browser.
@QuarkusTest
class CrossSiteTest {

    private static final String BODY = "{\"query\":\"{__typename}\"}";

    private static int status(String method, String path, String headers) throws Exception {
        try (RawHttp client = new RawHttp()) {
            RawHttp.Answer answer = client.send(method + " " + path + " HTTP/1.1\nHost: localhost:" + RestAssured.port
                            + "\n" + headers
                            + ("POST".equals(method)
                                    ? "Content-Type: application/json\nContent-Length: " + BODY.length() + "\n\n" + BODY
                                    : "\n"))
                    .answer(!"HEAD".equals(method));
            if (answer.status() == 403 && !"HEAD".equals(method)) {
                assertThat(answer.text()).contains("FORBIDDEN");
            }
            return answer.status();
        }
    }

    /// `|` stands for the end of a line, `PORT` for that of the service.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ''                                                              ; 200
            Origin: http://localhost:PORT|                                  ; 200
            Origin: http://localhost:PORT|Sec-Fetch-Site: same-origin|      ; 200
            Sec-Fetch-Site: same-origin|                                    ; 200
            Sec-Fetch-Site: none|                                           ; 200
            Sec-Fetch-Site: cross-site|                                     ; 403
            Sec-Fetch-Site: same-site|                                      ; 403
            Origin: https://evil.example|                                   ; 403
            Origin: https://evil.example|Sec-Fetch-Site: cross-site|        ; 403
            Origin: http://localhost:1|Sec-Fetch-Site: same-site|           ; 403
            Origin: null|                                                   ; 403
            """)
    void onlyOwnPagesAndProgramsAreAllowed(String headers, int status) throws Exception {
        String sent = headers.replace("|", "\n").replace("PORT", Integer.toString(RestAssured.port));

        assertThat(status("POST", "/graphql", sent)).isEqualTo(status);
        assertThat(status("GET", "/graphql?query=%7B__typename%7D", sent)).isEqualTo(status);
        assertThat(status("HEAD", "/graphql?query=%7B__typename%7D", sent)).isEqualTo(status);
    }

    @Test
    void anImageRequestOfAForeignPageRunsNoQuery() throws Exception {
        assertThat(status(
                        "GET",
                        "/graphql?query=%7B__typename%7D",
                        "Sec-Fetch-Site: cross-site\nSec-Fetch-Mode: no-cors\nSec-Fetch-Dest: image\n"))
                .isEqualTo(403);
    }

    @Test
    void aWebSocketOfAForeignPageIsNotOpened() throws Exception {
        assertThat(status("GET", "/graphql", RawHttp.UPGRADE)).isEqualTo(101);
        assertThat(status("GET", "/graphql", RawHttp.UPGRADE + "Origin: https://evil.example\n"))
                .isEqualTo(403);
        assertThat(status("GET", "/graphql", RawHttp.UPGRADE + "Sec-Fetch-Site: cross-site\n"))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/q/graphql-ui/", "/graphql/schema.graphql"})
    void aLinkToAPageIsFollowed(String path) throws Exception {
        assertThat(status(
                        "GET",
                        path,
                        "Sec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: document\n"))
                .isEqualTo(200);
    }
}
