package org.dixit.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dixit.extraction.Certainty;
import org.dixit.extraction.Polarity;
import org.dixit.extraction.SpeechAct;
import org.dixit.extraction.StatementKind;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// A statement as read: flat, with its speaker and without its other participants. See [Statement] for the fields.
///
/// @param content      the spans of what was said
/// @param contentWords their words, joined by a blank
/// @param source       the words for the speaker
/// @param speakerId    who said it
/// @param speaker      the same, `null` also where it was not read along
/// @param article      its article, `null` where it was not read along
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
        @Nullable UUID reportedById,
        @Nullable UUID speakerId,
        @Nullable ActorRow speaker,
        @Nullable ArticleRow article) {

    private static final Columns COLUMNS = Columns.of("articleId", "s.article_id")
            .andAlways("s.revision_id", "s.speaker_id")
            .and("dated", "s.dated")
            .and("position", "s.position")
            .and("kind", "s.kind")
            .and("speechAct", "s.speech_act")
            .and("polarity", "s.polarity")
            .and("certainty", "s.certainty")
            .and("realized", "s.realized")
            .and("confidence", "s.confidence")
            .and("rule", "s.rule")
            .and("content", "s.content")
            .and("contentWords", "s.content_words")
            .and("source", "s.source_start", "s.source_end", "s.source_words")
            .and("cue", "s.cue_start", "s.cue_end", "s.cue_words")
            .and("condition", "s.condition_start", "s.condition_end", "s.condition_words")
            .and("reportedById", "s.reported_by_id");

    /// What is read of a whole statement `s` and its speaker `a`, behind the key.
    static final String WHOLE = COLUMNS.all().behind() + ActorRow.columns(null).behind();

    private static final String SPEAKER = "LEFT JOIN actor a ON a.id = c.speaker_id";

    private static final Columns OF_ARTICLE = ArticleRow.columns("b");

    private static final String ARTICLE = " JOIN article b ON b.id = c.article_id " + ArticleRow.withRevision("b");

    /// Statements to be read by [#reader]. Of a speaker the statement has the key.
    static Level level(Query children, Query sort, String key, boolean distinct, Along along) {
        Columns.Chosen ofSpeaker = ofSpeaker(along);
        return new Level(
                COLUMNS.wanted(along.components()).text(),
                children,
                sort,
                key,
                distinct,
                "JOIN statement s ON s.id = h.sort_key",
                (ofSpeaker == null || ofSpeaker.there() == 0 ? "" : SPEAKER) + (along.article() ? ARTICLE : ""),
                (ofSpeaker == null ? "" : ofSpeaker.behind())
                        + (along.article()
                                ? OF_ARTICLE.wanted(along.ofArticle()).behind()
                                : ""));
    }

    /// Statements to be counted.
    static Level counted(Query children) {
        return new Level("", children, "", "");
    }

    /// Reads a statement with what is read along.
    static Sql.Reader<StatementRow> reader(Along along) {
        Columns.Chosen own = COLUMNS.wanted(along.components());
        Columns.Chosen ofSpeaker = ofSpeaker(along);
        Columns.Chosen ofArticle = along.article() ? OF_ARTICLE.wanted(along.ofArticle()) : null;
        return row -> {
            row.only(own);
            return read(row, ofSpeaker, ofArticle);
        };
    }

    /// The statements with the keys of a parameter, whole.
    static Query byIds(List<UUID> ids) {
        return Query.of("SELECT s.id" + WHOLE)
                .add("FROM statement s LEFT JOIN actor a ON a.id = s.speaker_id WHERE s.id = ANY (?::uuid[])", ids);
    }

    private static Columns.@Nullable Chosen ofSpeaker(Along along) {
        return along.speaker() ? ActorRow.columns(along.ofSpeaker()) : null;
    }

    private static StatementRow read(Row row, Columns.@Nullable Chosen ofSpeaker, Columns.@Nullable Chosen ofArticle)
            throws SQLException {
        UUID article = row.id();
        UUID revision = row.id();
        UUID speaker = row.idOrNull();
        return new StatementRow(
                row.key(),
                article,
                revision,
                row.time(),
                row.number(),
                row.word(StatementKind.class),
                row.word(SpeechAct.class),
                row.word(Polarity.class),
                row.word(Certainty.class),
                row.truth(),
                row.fraction(),
                row.text(),
                spans(row.numbers()),
                row.text(),
                row.quoteOrNull(),
                row.quoteOrNull(),
                row.quoteOrNull(),
                row.idOrNull(),
                speaker,
                ofSpeaker == null ? null : speaker(speaker, row, ofSpeaker),
                ofArticle == null ? null : ArticleRow.read(row, ofArticle));
    }

    private static List<Span> spans(Integer[] bounds) {
        List<Span> spans = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            spans.add(new Span(bounds[i], bounds[i + 1]));
        }
        return spans;
    }

    private static @Nullable ActorRow speaker(@Nullable UUID id, Row row, Columns.Chosen chosen) throws SQLException {
        if (id == null) {
            row.skip(chosen);
            return null;
        }
        return ActorRow.read(id, row, chosen);
    }
}
