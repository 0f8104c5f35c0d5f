package org.dixit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dixit.cli.EvaluateCommand;
import org.dixit.extraction.Extractor;
import org.dixit.grammar.EnglishGrammar;
import org.junit.jupiter.api.Test;

/// The scores equal those of score_quotes.py for the same two files.
class ScoresTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theRowsAgreeWithThoseOfScoreQuotes() throws IOException {
        List<JsonNode> gold = articles("gold.jsonl");
        List<JsonNode> found = articles("found.jsonl");
        Scores scores = new Scores();
        for (int i = 0; i < gold.size(); i++) {
            scores.add(gold.get(i), found.get(i));
        }

        assertThat(scores.table()).isEqualTo("""
                articles 2   gold 8 (+2 optional)   found 7 (+2 on optional gold)
                                                  P      R     F1
                content STRICT                 57.1   50.0   53.3
                content PARTIAL                85.7   75.0   80.0
                END-TO-END attributed          71.4   62.5   66.7
                cue (>=1 word)                100.0   83.3   90.9
                DIRECT partial                100.0   75.0   85.7
                MIXED partial                   0.0  100.0    0.0
                INDIRECT partial               66.7   66.7   66.7
                attributed                     83.3  of 6
                speaker name resolved          80.0  of 5
                """);
    }

    @Test
    void statementsEqualToGoldScoreFully() throws IOException {
        Scores scores = new Scores();
        for (JsonNode gold : articles("gold.jsonl")) {
            scores.add(gold, gold);
        }

        assertThat(scores.table()).contains("END-TO-END attributed         100.0  100.0  100.0");
    }

    @Test
    void namesMatchBySurnameInitialsAndWithoutAccentsOrTitles() {
        assertThat(ScoredSegment.namesMatch("José Núñez", "Jose Nunez")).isTrue();
        assertThat(ScoredSegment.namesMatch("Rosa Medina", "R. Medina")).isTrue();
        assertThat(ScoredSegment.namesMatch("President Rosa Medina", "Ms Medina"))
                .isTrue();
        assertThat(ScoredSegment.namesMatch("World Health Organization", "WHO")).isTrue();
        assertThat(ScoredSegment.namesMatch("Rosa Medina", "Luis Medina")).isFalse();
        assertThat(ScoredSegment.namesMatch("Rosa Medina", "she")).isFalse();
    }

    @Test
    void anEvaluationRunsTheExtractorAndRefusesInvalidGold() throws IOException {
        EvaluateCommand evaluate = new EvaluateCommand(new Extractor(EnglishGrammar.load()));

        assertThat(evaluate.run(file("gold.jsonl"))).contains("articles 2   gold 8 (+2 optional)");
        assertThatThrownBy(() ->
                        evaluate.run(new ByteArrayInputStream("\n{\"text\": 7}\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    private static List<JsonNode> articles(String name) throws IOException {
        try (InputStream in = file(name)) {
            return JSON.readerFor(JsonNode.class).<JsonNode>readValues(in).readAll();
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(ScoresTest.class.getResourceAsStream(name));
    }
}
