package org.dixit.archive.read;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dixit.archive.sql.ChildPages;
import org.dixit.archive.sql.ColumnSelection;
import org.dixit.archive.sql.ResultRow;
import org.dixit.archive.sql.SpanText;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.archive.sql.SqlReader;
import org.dixit.text.Span;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/// A statement as read: a flat record, with its speaker but without its other participants. See [Statement] for the
/// fields.
///
/// @param content      the spans of the content
/// @param contentWords their words, joined by a blank
/// @param source       the words for the speaker
/// @param speakerId    the key of the speaker
/// @param speaker      the speaker, also `null` if it was not read along
/// @param article      its article, `null` if it was not read along
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
        @Nullable SpanText source,
        @Nullable SpanText cue,
        @Nullable SpanText condition,
        @Nullable UUID reportedById,
        @Nullable UUID speakerId,
        @Nullable ActorRow speaker,
        @Nullable ArticleRow article) {

    private static final ColumnSelection COLUMNS = ColumnSelection.of("articleId", "s.article_id")
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

    /// The columns of a whole statement `s` and its speaker `a`, following the key.
    public static final String WHOLE =
            COLUMNS.all().behind() + ActorRow.columns(null).behind();

    private static final String SPEAKER = "LEFT JOIN actor a ON a.id = c.speaker_id";

    private static final ColumnSelection OF_ARTICLE = ArticleRow.columns("b");

    private static final String ARTICLE = " JOIN article b ON b.id = c.article_id " + ArticleRow.withRevision("b");

    /// Returns the pages of statements to be read by [#reader]. The speaker's key is a column of the statement.
    public static ChildPages level(
            SqlQuery children, SqlQuery sort, String key, boolean distinct, StatementProjection along) {
        ColumnSelection.Chosen ofSpeaker = ofSpeaker(along);
        return new ChildPages(
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

    /// Returns statements that are only counted.
    static ChildPages counted(SqlQuery children) {
        return new ChildPages("", children, "", "");
    }

    /// Returns a reader of statements with the data that is read along.
    public static SqlReader.Reader<StatementRow> reader(StatementProjection along) {
        ColumnSelection.Chosen own = COLUMNS.wanted(along.components());
        ColumnSelection.Chosen ofSpeaker = ofSpeaker(along);
        ColumnSelection.Chosen ofArticle = along.article() ? OF_ARTICLE.wanted(along.ofArticle()) : null;
        return row -> {
            row.only(own);
            return read(row, ofSpeaker, ofArticle);
        };
    }

    /// Builds a query of whole statements with these keys.
    static SqlQuery byIds(List<UUID> ids) {
        return SqlQuery.of("SELECT s.id" + WHOLE)
                .add("FROM statement s LEFT JOIN actor a ON a.id = s.speaker_id WHERE s.id = ANY (?::uuid[])", ids);
    }

    private static ColumnSelection.@Nullable Chosen ofSpeaker(StatementProjection along) {
        return along.speaker() ? ActorRow.columns(along.ofSpeaker()) : null;
    }

    private static StatementRow read(
            ResultRow row, ColumnSelection.@Nullable Chosen ofSpeaker, ColumnSelection.@Nullable Chosen ofArticle)
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

    private static @Nullable ActorRow speaker(@Nullable UUID id, ResultRow row, ColumnSelection.Chosen chosen)
            throws SQLException {
        if (id == null) {
            row.skip(chosen);
            return null;
        }
        return ActorRow.read(id, row, chosen);
    }
}
