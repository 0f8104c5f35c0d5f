package org.dixit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.dixit.intake.ArticleAnalyzer;
import org.dixit.text.Span;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.Extraction;
import org.dixit.vocabulary.Extraction.FoundActor;
import org.dixit.vocabulary.Extraction.FoundMention;
import org.dixit.vocabulary.MentionKind;
import org.dixit.vocabulary.StatementFixture;
import org.dixit.vocabulary.StatementRole;
import org.junit.jupiter.api.Test;

/// `dixit extract`, with an analyzer that returns the same result for every article.
class ExtractCommandTest {

    private static final ArticleAnalyzer SAME = text -> new Extraction(
            "test-1",
            List.of(new FoundActor(
                    ActorKind.PERSON,
                    true,
                    "Ann",
                    List.of("Ann"),
                    List.of(),
                    List.of(new FoundMention(new Span(0, 3), MentionKind.NAME, 1)))),
            List.of(new StatementFixture()
                    .source(new Span(0, 3))
                    .cue(new Span(4, 8))
                    .role(0, StatementRole.SPEAKER, new Span(0, 3))
                    .confidence(0.75)
                    .found(new Span(9, 11), new Span(12, 14))),
            List.of());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(ArticleAnalyzer analyzer, String... lines) throws IOException {
        byte[] in = String.join("\n", lines).getBytes(UTF_8);
        return new ExtractCommand(analyzer, new Progress(System.err)).run(new ByteArrayInputStream(in), out);
    }

    private List<String> answers() {
        return out.toString(UTF_8).lines().toList();
    }

    @Test
    void anArticleBecomesALineOfStatementsAndActors() throws IOException {
        assertThat(run(SAME, "{\"id\": \"a\", \"text\": \"Ann said so so\"}")).isZero();
        assertThat(answers()).containsExactly("""
            {"id":"a","extractor":"test-1","statements":[{"content":[[9,11],[12,14]],"cue":[4,8],"source":[0,3],\
            "speaker":"Ann","speakerActor":0,"speakerCandidates":[],"type":"INDIRECT","addressee":null,\
            "mentions":[],"polarity":"POSITIVE","speechAct":"ASSERT","certainty":"CERTAIN_POSITIVE","realized":true,"condition":null,"nestedIn":null,\
            "confidence":0.75,"rule":"test"}],"actors":[{"name":"Ann","type":"PERSON","named":true,"names":["Ann"],\
            "roles":[],"mentions":[[0,3]]}],"ambiguous":[]}\
            """);
    }

    @Test
    void answersKeepTheOrderOfTheLines() throws IOException {
        ArticleAnalyzer uneven = text -> {
            try {
                Thread.sleep(text.length() % 5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return SAME.analyse(text);
        };
        String[] lines = IntStream.range(0, 60)
                .mapToObj(i -> "{\"id\": %d, \"text\": \"%s\"}".formatted(i, "x".repeat(1 + i * 7 % 11)))
                .toArray(String[]::new);
        assertThat(run(uneven, lines)).isZero();
        assertThat(answers().stream().map(line -> line.replaceAll("^\\{\"id\":(\\d+),.*", "$1")))
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj(Integer::toString).toList());
    }

    @Test
    void aBadLineIsReportedAndTheOthersProcessed() throws IOException {
        assertThat(run(
                        SAME,
                        "{\"text\": \"Ann said so so\"}",
                        "nonsense",
                        "{\"id\": \"n\", \"text\": \"a\\u0000b\"}",
                        "{\"id\": \"s\", \"text\": \"a\\ud800b\"}",
                        "{\"id\": \"e\", \"text\": \"\"}",
                        "{\"id\": \"z\", \"text\": \"Ann said so so\"}"))
                .isEqualTo(4);
        assertThat(answers()).hasSize(6);
        assertThat(answers().get(0)).startsWith("{\"id\":1,");
        assertThat(answers().get(1)).startsWith("{\"id\":null,\"line\":2,\"error\":\"The line is not a JSON object");
        assertThat(answers().get(2)).contains("\"id\":\"n\",\"line\":3,\"error\":\"The text has NUL (U+0000)");
        assertThat(answers().get(3)).contains("\"id\":\"s\",\"line\":4,\"error\":\"The text has an unpaired surrogate");
        assertThat(answers().get(4)).isEqualTo("{\"id\":\"e\",\"line\":5,\"error\":\"The text is empty.\"}");
        assertThat(answers().get(5)).startsWith("{\"id\":\"z\",\"extractor\"");
    }

    @Test
    void invalidUtf8AffectsOnlyItsLine() throws IOException {
        byte[] bad = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xFF, '"', '}', '\n'};
        byte[] good = "{\"text\": \"Ann said so so\"}".getBytes(UTF_8);
        int failed = new ExtractCommand(SAME, new Progress(System.err))
                .run(new SequenceInputStream(new ByteArrayInputStream(bad), new ByteArrayInputStream(good)), out);
        assertThat(failed).isEqualTo(1);
        assertThat(answers().get(0))
                .startsWith("{\"id\":null,\"line\":1,\"error\":\"It is not UTF-8: byte FF at 9; it looks like"
                        + " Windows-1252");
        assertThat(answers().get(1)).startsWith("{\"id\":2,");
    }

    @Test
    void anArticleThatFailsIsReportedAndTheOthersProcessed() throws IOException {
        ArticleAnalyzer moody = text -> {
            if (text.startsWith("no")) {
                throw new IllegalStateException("not today");
            }
            return SAME.analyse(text);
        };
        assertThat(run(moody, "{\"id\": 1, \"text\": \"no\"}", "{\"id\": 2, \"text\": \"Ann said so so\"}"))
                .isEqualTo(1);
        assertThat(answers().get(0)).contains("\"error\":\"Its analysis failed: not today.\"");
        assertThat(answers().get(1)).startsWith("{\"id\":2,");
    }
}
