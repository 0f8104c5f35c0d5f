package org.dixit.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.dixit.extraction.ActorKind;
import org.jspecify.annotations.Nullable;

/// An actor as read. See [Actor] for the fields.
///
/// @param firstAt where an article mentions it first, 0 where no article is asked about
public record ActorRow(
        UUID id,
        ActorKind kind,
        boolean named,
        String name,
        String normalized,
        String distinguisher,
        @Nullable UUID articleId,
        int firstAt) {

    static final String COLUMNS = columns("0");

    static String columns(String firstAt) {
        return "a.id, a.kind, a.named, a.name, a.normalized, a.distinguisher, a.article_id, " + firstAt
                + " AS first_at";
    }

    static ActorRow read(ResultSet row) throws SQLException {
        return new ActorRow(
                Sql.id(row, "id"),
                ActorKind.valueOf(row.getString("kind")),
                row.getBoolean("named"),
                row.getString("name"),
                row.getString("normalized"),
                row.getString("distinguisher"),
                row.getObject("article_id", UUID.class),
                row.getInt("first_at"));
    }

    /// Its place under `sort`.
    public Page.Key key(Sort sort) {
        return new Page.Key(sort == Sort.POSITION ? firstAt : normalized, id);
    }
}
