package org.dixit.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.dixit.extraction.MentionKind;
import org.dixit.text.Span;

/// A mention as read. See [Mention] for the fields.
///
/// @param words its place and words
public record MentionRow(
        UUID id, UUID articleId, UUID revisionId, UUID actorId, Quote words, MentionKind kind, double confidence) {

    static final String COLUMNS =
            "m.id, r.article_id, m.revision_id, m.actor_id, m.span_start, m.span_end, m.words, m.kind, m.confidence";

    static MentionRow read(ResultSet row) throws SQLException {
        return new MentionRow(
                Sql.id(row, "id"),
                Sql.id(row, "article_id"),
                Sql.id(row, "revision_id"),
                Sql.id(row, "actor_id"),
                new Quote(new Span(row.getInt("span_start"), row.getInt("span_end")), row.getString("words")),
                MentionKind.valueOf(row.getString("kind")),
                row.getDouble("confidence"));
    }
}
