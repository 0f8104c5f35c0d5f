package org.dixit.graphql.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dixit.archive.ArticleGenerator;
import org.dixit.graphql.Client;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The provenance of statements. The texts begin outside the basic plane, so that code points and UTF-16 units
/// differ.
@QuarkusTest
class ProvenanceTest {

    private static final String TEXT =
            "😀 News\n\nAda 0 told Ben that Cid met Dee 0.\nAda 1 told Ben that Cid met Dee 1.\n";

    @Inject
    ArticleGenerator generator;

    @BeforeEach
    void file() {
        generator.clear();
        generator.file("News", Instant.parse("2022-02-17T10:00:00Z"), 2, 2);
    }

    private static String points(String text, int from, int to) {
        int[] points = text.codePoints().toArray();
        int begin = Math.clamp(from, 0, points.length);
        int end = Math.clamp(to, 0, points.length);
        return new String(points, begin, end - begin);
    }

    private static int number(@Nullable Object value) {
        assertThat(value).isInstanceOf(Integer.class);
        return value instanceof Integer number ? number : -1;
    }

    private static void assertStandsInTheText(Map<String, ?> span, int length) {
        int start = number(span.get("start"));
        int end = number(span.get("end"));
        assertThat(span.get("text")).isEqualTo(points(TEXT, start, end));
        assertThat(span.get("prefix")).isEqualTo(points(TEXT, start - length, start));
        assertThat(span.get("suffix")).isEqualTo(points(TEXT, end, end + length));
    }

    @Test
    void everySpanHasItsPrefixAndSuffix() {
        for (int length : List.of(3, 32, 500)) {
            String span = "{ start end text prefix(length: %1$d) suffix(length: %1$d) }".formatted(length);
            JsonPath data = Client.data("""
                    { statements(orderBy: OLDEST) { nodes { content SPAN speakerSpan SPAN cue SPAN
                        addressees { edges { span SPAN } } mentions { edges { span SPAN } } } }
                      articles { nodes { mentions { nodes { span SPAN } } } } }""".replace("SPAN", span));
            List<Map<String, ?>> spans = new ArrayList<>();
            for (String path : List.of(
                    "statements.nodes.content.flatten()",
                    "statements.nodes.speakerSpan",
                    "statements.nodes.cue",
                    "statements.nodes.addressees.edges.span.flatten()",
                    "statements.nodes.mentions.edges.span.flatten()",
                    "articles.nodes.mentions.nodes.span.flatten()")) {
                List<Map<String, ?>> some = data.getList(path);
                some.stream().filter(found -> found != null).forEach(spans::add);
            }
            assertThat(spans).hasSize(16);
            spans.forEach(found -> assertStandsInTheText(found, length));
        }
    }

    @Test
    void aStatementHasItsContextWithinTheText() {
        JsonPath data = Client.data("""
                { statements(filter: {speechAct: DENY}) { nodes {
                    near: context(size: 5) { start end text prefix(length: 3) suffix(length: 3) }
                    all: context { start end text prefix suffix } } } }""");
        data.setRootPath("data.statements.nodes[0]");
        assertThat(data.getString("near.text")).isEqualTo("ews\n\nAda 0 told Ben that Cid met Dee 0.\nAda");
        assertStandsInTheText(data.getMap("near"), 3);
        assertThat(data.getString("all.text")).isEqualTo(TEXT);
        assertThat(data.getInt("all.start")).isZero();
        assertThat(data.getInt("all.end")).isEqualTo(TEXT.codePointCount(0, TEXT.length()));
        assertThat(data.getString("all.prefix") + data.getString("all.suffix")).isEmpty();
    }

    @Test
    void aStatementIsExplained() {
        JsonPath data = Client.data("""
                { statements { nodes { explanation { rule extractor confidence speakerConfidence } } } }""");
        Map<String, Object> explanation = data.getMap("statements.nodes[0].explanation");
        assertThat(explanation)
                .containsEntry("rule", "test")
                .containsEntry("extractor", "test-1")
                .containsEntry("confidence", 0.9f)
                .containsEntry("speakerConfidence", 1.0f);
    }

    @Test
    void tooMuchContextIsRefused() {
        assertThat(Client.error("{ statements(first: 1) { nodes { context(size: 2001) { text } } } }")
                        .getString("extensions.code"))
                .isEqualTo("BAD_USER_INPUT");
        assertThat(Client.error("{ statements(first: 1) { nodes { cue { prefix(length: 0) } } } }")
                        .getString("message"))
                .isEqualTo("length: must be from 1 to 500, not 0");
    }
}
