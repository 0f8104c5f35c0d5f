package org.dixit.archive.read;

import static org.dixit.archive.sql.Column.KEY;
import static org.dixit.archive.sql.Column.KEY_OR_NULL;
import static org.dixit.archive.sql.Column.TEXT;

import java.sql.SQLException;
import java.util.UUID;
import org.dixit.archive.sql.Column;
import org.dixit.archive.sql.ColumnSelection;
import org.dixit.archive.sql.ResultRow;
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

    private static final ColumnSelection<RoleRow> ALL = new ColumnSelection<>();
    private static final Column<RoleRow, UUID> ID = ALL.always(KEY, "o.id");
    private static final Column<RoleRow, UUID> ACTOR = ALL.always(KEY, "o.actor_id");
    private static final Column<RoleRow, String> TITLE = ALL.always(TEXT, "o.title");
    private static final Column<RoleRow, @Nullable UUID> AFFILIATION = ALL.always(KEY_OR_NULL, "o.affiliation_id");
    private static final Column<RoleRow, UUID> ARTICLE = ALL.always(KEY, "r.article_id");
    private static final Column<RoleRow, UUID> REVISION = ALL.always(KEY, "o.revision_id");
    private static final Column<RoleRow, SpanText> WORDS = ALL.always(
            SpanText.COLUMNS,
            "o.span_start",
            "o.span_end",
            "substr(r.text, o.span_start + 1, o.span_end - o.span_start) AS words");

    static final String COLUMNS = ALL.all().text();

    static RoleRow read(ResultRow row) throws SQLException {
        ResultRow.Part<RoleRow> role = row.part(ALL.all());
        return new RoleRow(
                role.get(ID),
                role.get(ACTOR),
                role.get(TITLE),
                role.get(AFFILIATION),
                role.get(ARTICLE),
                role.get(REVISION),
                role.get(WORDS));
    }
}
