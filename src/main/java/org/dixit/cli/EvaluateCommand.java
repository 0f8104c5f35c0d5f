package org.dixit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.dixit.evaluation.Scores;
import org.dixit.extraction.Extractor;
import org.dixit.launch.FailureMessages;

/// `dixit evaluate GOLD.jsonl`: measures how well the extractor agrees with human annotators, by the definitions of
/// score_quotes.py (content compared by words, one-to-one matching, segments as the unit, reported speech as the
/// scope).
public final class EvaluateCommand {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Extractor extractor;

    public EvaluateCommand(Extractor extractor) {
        this.extractor = extractor;
    }

    /// Returns the table of scores for all articles of `gold`.
    ///
    /// @param gold one line of JSON for each article, with `text` and `statements`; a statement has `content`,
    /// `cue`, `source`, `speaker` and `type`, and `speech: false`, `nested` or `optional` if it need not be found
    /// @throws IOException if a line is not JSON or has no text or no statements; the message has the number of the
    ///     line
    public String run(InputStream gold) throws IOException {
        Scores scores = new Scores();
        BufferedReader lines = new BufferedReader(new InputStreamReader(gold, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                JsonNode article = article(line, number);
                String text = article.get("text").asText();
                scores.add(article, JSON.valueToTree(StatementsJson.of("0", extractor.extract(text))));
            }
        }
        return scores.table();
    }

    private static JsonNode article(String line, int number) throws IOException {
        try {
            JsonNode article = JSON.readTree(line);
            if (article.path("text").isTextual() && article.path("statements").isArray()) {
                return article;
            }
        } catch (IOException e) {
            throw new IOException("line " + number + " is not JSON: " + FailureMessages.of(e), e);
        }
        throw new IOException("line " + number + " has no text or no statements");
    }
}
