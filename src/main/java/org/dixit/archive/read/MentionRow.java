package org.dixit.archive.read;

import java.sql.SQLException;
import java.util.UUID;
import org.dixit.archive.sql.ResultRow;
import org.dixit.archive.sql.SpanText;
import org.dixit.vocabulary.MentionKind;

/// A mention as read. See [Mention] for the fields.
///
/// @param words its position and words
public record MentionRow(
        UUID id, UUID articleId, UUID revisionId, UUID actorId, SpanText words, MentionKind kind, double confidence) {

    static final String COLUMNS =
            "m.id, r.article_id, m.revision_id, m.actor_id, m.span_start, m.span_end, m.words, m.kind, m.confidence";

    static MentionRow read(ResultRow row) throws SQLException {
        return new MentionRow(
                row.id(), row.id(), row.id(), row.id(), row.quote(), row.word(MentionKind.class), row.fraction());
    }
}
