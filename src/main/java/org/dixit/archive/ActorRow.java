package org.dixit.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.dixit.extraction.ActorKind;
import org.jspecify.annotations.Nullable;

/// An actor as read. See [Actor] for the fields.
public record ActorRow(
        UUID id,
        ActorKind kind,
        boolean named,
        String name,
        String normalized,
        String distinguisher,
        @Nullable UUID articleId) {

    static final String COLUMNS = "a.id, a.kind, a.named, a.name, a.normalized, a.distinguisher, a.article_id";

    static ActorRow read(ResultSet row) throws SQLException {
        return new ActorRow(
                Sql.id(row, "id"),
                ActorKind.valueOf(row.getString("kind")),
                row.getBoolean("named"),
                row.getString("name"),
                row.getString("normalized"),
                row.getString("distinguisher"),
                row.getObject("article_id", UUID.class));
    }
}
