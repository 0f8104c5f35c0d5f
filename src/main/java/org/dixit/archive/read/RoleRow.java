package org.dixit.archive.read;

import java.sql.SQLException;
import java.util.UUID;
import org.dixit.archive.sql.ResultRow;
import org.dixit.archive.sql.SpanText;
import org.jspecify.annotations.Nullable;

/// A role that a text ascribes to an actor, as read.
///
/// @param words the words that express the role
public record RoleRow(
        UUID id,
        UUID actorId,
        String title,
        @Nullable UUID affiliationId,
        UUID articleId,
        UUID revisionId,
        SpanText words) {

    static final String COLUMNS = """
            o.id, o.actor_id, o.title, o.affiliation_id, r.article_id, o.revision_id, o.span_start, o.span_end,
            substr(r.text, o.span_start + 1, o.span_end - o.span_start) AS words""";

    static RoleRow read(ResultRow row) throws SQLException {
        return new RoleRow(row.id(), row.id(), row.text(), row.idOrNull(), row.id(), row.id(), row.quote());
    }
}
