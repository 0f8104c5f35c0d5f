package org.dixit.archive.read;

import static org.dixit.archive.sql.Column.FRACTION;
import static org.dixit.archive.sql.Column.KEY;
import static org.dixit.archive.sql.Column.KEY_OR_NULL;
import static org.dixit.archive.sql.Column.NUMBER;
import static org.dixit.archive.sql.Column.TEXT;
import static org.dixit.archive.sql.Column.TIME;
import static org.dixit.archive.sql.Column.TRUTH;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.sql.ChildPages;
import org.dixit.archive.sql.Column;
import org.dixit.archive.sql.ColumnSelection;
import org.dixit.archive.sql.ResultRow;
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

    private static final ColumnSelection<StatementRow> OWN = new ColumnSelection<>();
    private static final Column<StatementRow, UUID> ARTICLE_ID = OWN.add("articleId", KEY, "s.article_id");
    private static final Column<StatementRow, UUID> REVISION_ID = OWN.always(KEY, "s.revision_id");
    private static final Column<StatementRow, Instant> DATED = OWN.add("dated", TIME, "s.dated");
    private static final Column<StatementRow, Integer> POSITION = OWN.add("position", NUMBER, "s.position");
    private static final Column<StatementRow, StatementKind> KIND =
            OWN.add("kind", Column.word(StatementKind.class), "s.kind");
    private static final Column<StatementRow, SpeechAct> SPEECH_ACT =
            OWN.add("speechAct", Column.word(SpeechAct.class), "s.speech_act");
    private static final Column<StatementRow, Polarity> POLARITY =
            OWN.add("polarity", Column.word(Polarity.class), "s.polarity");
    private static final Column<StatementRow, Certainty> CERTAINTY =
            OWN.add("certainty", Column.word(Certainty.class), "s.certainty");
    private static final Column<StatementRow, Boolean> REALIZED = OWN.add("realized", TRUTH, "s.realized");
    private static final Column<StatementRow, Double> CONFIDENCE = OWN.add("confidence", FRACTION, "s.confidence");
    private static final Column<StatementRow, String> RULE = OWN.add("rule", TEXT, "s.rule");
    private static final Column<StatementRow, List<Span>> CONTENT =
            OWN.add("content", Column.single(List.of(), StatementRow::spans), "s.content");
    private static final Column<StatementRow, String> CONTENT_WORDS = OWN.add("contentWords", TEXT, "s.content_words");
    private static final Column<StatementRow, @Nullable SpanText> SOURCE =
            OWN.add("source", SpanText.COLUMNS_OR_NULL, "s.source_start", "s.source_end", "s.source_words");
    private static final Column<StatementRow, @Nullable SpanText> CUE =
            OWN.add("cue", SpanText.COLUMNS_OR_NULL, "s.cue_start", "s.cue_end", "s.cue_words");
    private static final Column<StatementRow, @Nullable SpanText> CONDITION =
            OWN.add("condition", SpanText.COLUMNS_OR_NULL, "s.condition_start", "s.condition_end", "s.condition_words");
    private static final Column<StatementRow, @Nullable UUID> REPORTED_BY_ID =
            OWN.add("reportedById", KEY_OR_NULL, "s.reported_by_id");
    private static final Column<StatementRow, @Nullable UUID> SPEAKER_ID = OWN.always(KEY_OR_NULL, "s.speaker_id");

    /// The components that are read only if they are requested.
    public static final Set<String> COMPONENTS = OWN.components();

    /// The columns of a whole statement `s` and its speaker `a`, following the key.
    public static final String WHOLE =
            OWN.all().appended() + ActorRow.columns(null).appended();

    private static final String SPEAKER = "LEFT JOIN actor a ON a.id = c.speaker_id";

    private static final String ARTICLE = " JOIN article b ON b.id = c.article_id " + ArticleRow.withRevision("b");

    /// Returns the pages of statements to be read by [#reader]. The speaker's key is a column of the statement.
    public static ChildPages childPages(
            SqlQuery children, SqlQuery sort, String key, boolean distinct, StatementProjection projection) {
        ColumnSelection.Chosen<ActorRow> ofSpeaker = ofSpeaker(projection);
        ArticleRow.Chosen ofArticle = ofArticle(projection);
        return new ChildPages(
                OWN.ofComponents(projection.components()).text(),
                children,
                sort,
                key,
                distinct,
                "JOIN statement s ON s.id = h.sort_key",
                (ofSpeaker == null || ofSpeaker.present() == 0 ? "" : SPEAKER) + (ofArticle == null ? "" : ARTICLE),
                (ofSpeaker == null ? "" : ofSpeaker.appended()) + (ofArticle == null ? "" : ", " + ofArticle.text()));
    }

    /// Returns statements that are only counted.
    static ChildPages counted(SqlQuery children) {
        return new ChildPages("", children, "", "");
    }

    /// Returns a reader of statements with the data that is read along.
    public static SqlReader.Reader<StatementRow> reader(StatementProjection projection) {
        ColumnSelection.Chosen<StatementRow> own = OWN.ofComponents(projection.components());
        ColumnSelection.Chosen<ActorRow> ofSpeaker = ofSpeaker(projection);
        ArticleRow.Chosen ofArticle = ofArticle(projection);
        return row -> read(row, own, ofSpeaker, ofArticle);
    }

    /// Builds a query of whole statements with these keys.
    static SqlQuery byIds(List<UUID> ids) {
        return SqlQuery.of("SELECT s.id" + WHOLE)
                .add("FROM statement s LEFT JOIN actor a ON a.id = s.speaker_id WHERE s.id = ANY (?::uuid[])", ids);
    }

    private static ColumnSelection.@Nullable Chosen<ActorRow> ofSpeaker(StatementProjection projection) {
        return projection.speaker() ? ActorRow.columns(projection.ofSpeaker()) : null;
    }

    private static ArticleRow.@Nullable Chosen ofArticle(StatementProjection projection) {
        return projection.article() ? ArticleRow.ALONG.wanted(projection.ofArticle()) : null;
    }

    private static StatementRow read(
            ResultRow row,
            ColumnSelection.Chosen<StatementRow> own,
            ColumnSelection.@Nullable Chosen<ActorRow> ofSpeaker,
            ArticleRow.@Nullable Chosen ofArticle)
            throws SQLException {
        UUID id = row.key();
        ResultRow.Part<StatementRow> statement = row.part(own);
        UUID speakerId = statement.get(SPEAKER_ID);
        ActorRow speaker = ofSpeaker == null ? null : speaker(speakerId, row, ofSpeaker);
        ArticleRow article = ofArticle == null ? null : ofArticle.read(row);
        return new StatementRow(
                id,
                statement.get(ARTICLE_ID),
                statement.get(REVISION_ID),
                statement.get(DATED),
                statement.get(POSITION),
                statement.get(KIND),
                statement.get(SPEECH_ACT),
                statement.get(POLARITY),
                statement.get(CERTAINTY),
                statement.get(REALIZED),
                statement.get(CONFIDENCE),
                statement.get(RULE),
                statement.get(CONTENT),
                statement.get(CONTENT_WORDS),
                statement.get(SOURCE),
                statement.get(CUE),
                statement.get(CONDITION),
                statement.get(REPORTED_BY_ID),
                speakerId,
                speaker,
                article);
    }

    private static @Nullable ActorRow speaker(@Nullable UUID id, ResultRow row, ColumnSelection.Chosen<ActorRow> chosen)
            throws SQLException {
        if (id == null) {
            row.part(chosen);
            return null;
        }
        return ActorRow.read(id, row, chosen);
    }

    private static List<Span> spans(ResultSet rows, int at) throws SQLException {
        Integer[] bounds = (Integer[]) rows.getArray(at).getArray();
        List<Span> spans = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            spans.add(new Span(bounds[i], bounds[i + 1]));
        }
        return spans;
    }
}
