package org.dixit.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dixit.extraction.Certainty;
import org.dixit.extraction.Polarity;
import org.dixit.extraction.SpeechAct;
import org.dixit.extraction.StatementKind;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// A statement as read: flat, without its participants. See [Statement] for the fields.
///
/// @param content      the spans of what was said
/// @param contentWords their words, joined by a blank
/// @param source       the words for the speaker
public record StatementRow(
        UUID id,
        UUID articleId,
        UUID revisionId,
        Instant dated,
        int position,
        StatementKind kind,
        SpeechAct speechAct,
        Polarity polarity,
        Certainty certainty,
        boolean realized,
        double confidence,
        String rule,
        List<Span> content,
        String contentWords,
        @Nullable Quote source,
        @Nullable Quote cue,
        @Nullable Quote condition,
        @Nullable UUID reportedById) {

    static final String COLUMNS = """
            s.id, s.article_id, s.revision_id, s.dated, s.position, s.kind, s.speech_act, s.polarity, s.certainty,
            s.realized, s.confidence, s.rule, s.content, s.content_words, s.source_start, s.source_end, s.source_words,
            s.cue_start, s.cue_end, s.cue_words, s.condition_start, s.condition_end, s.condition_words,
            s.reported_by_id""";

    static StatementRow read(ResultSet row) throws SQLException {
        Integer[] content = (Integer[]) row.getArray("content").getArray();
        return new StatementRow(
                Sql.id(row, "id"),
                Sql.id(row, "article_id"),
                Sql.id(row, "revision_id"),
                Sql.time(row, "dated"),
                row.getInt("position"),
                StatementKind.valueOf(row.getString("kind")),
                SpeechAct.valueOf(row.getString("speech_act")),
                Polarity.valueOf(row.getString("polarity")),
                Certainty.valueOf(row.getString("certainty")),
                row.getBoolean("realized"),
                row.getDouble("confidence"),
                row.getString("rule"),
                IntStream.range(0, content.length / 2)
                        .mapToObj(i -> new Span(content[2 * i], content[2 * i + 1]))
                        .toList(),
                row.getString("content_words"),
                Quote.read(row, "source", "source_words"),
                Quote.read(row, "cue", "cue_words"),
                Quote.read(row, "condition", "condition_words"),
                row.getObject("reported_by_id", UUID.class));
    }
}
