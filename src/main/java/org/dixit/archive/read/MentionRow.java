package org.dixit.archive.read;

import static org.dixit.archive.sql.Column.FRACTION;
import static org.dixit.archive.sql.Column.KEY;

import java.sql.SQLException;
import java.util.UUID;
import org.dixit.archive.sql.Column;
import org.dixit.archive.sql.ColumnSelection;
import org.dixit.archive.sql.ResultRow;
import org.dixit.vocabulary.MentionKind;

/// A mention as read. See [Mention] for the fields.
///
/// @param words its position and words
public record MentionRow(
        UUID id, UUID articleId, UUID revisionId, UUID actorId, SpanText words, MentionKind kind, double confidence) {

    private static final ColumnSelection<MentionRow> ALL = new ColumnSelection<>();
    private static final Column<MentionRow, UUID> ID = ALL.always(KEY, "m.id");
    private static final Column<MentionRow, UUID> ARTICLE = ALL.always(KEY, "r.article_id");
    private static final Column<MentionRow, UUID> REVISION = ALL.always(KEY, "m.revision_id");
    private static final Column<MentionRow, UUID> ACTOR = ALL.always(KEY, "m.actor_id");
    private static final Column<MentionRow, SpanText> WORDS =
            ALL.always(SpanText.COLUMNS, "m.span_start", "m.span_end", "m.words");
    private static final Column<MentionRow, MentionKind> KIND = ALL.always(Column.word(MentionKind.class), "m.kind");
    private static final Column<MentionRow, Double> CONFIDENCE = ALL.always(FRACTION, "m.confidence");

    static final String COLUMNS = ALL.all().text();

    static MentionRow read(ResultRow row) throws SQLException {
        ResultRow.Part<MentionRow> mention = row.part(ALL.all());
        return new MentionRow(
                mention.get(ID),
                mention.get(ARTICLE),
                mention.get(REVISION),
                mention.get(ACTOR),
                mention.get(WORDS),
                mention.get(KIND),
                mention.get(CONFIDENCE));
    }
}
