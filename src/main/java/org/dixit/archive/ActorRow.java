package org.dixit.archive;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.dixit.extraction.ActorKind;
import org.jspecify.annotations.Nullable;

/// An actor as read. See [Actor] for the fields.
public record ActorRow(
        UUID id,
        ActorKind kind,
        boolean named,
        String name,
        @Nullable UUID articleId) {

    private static final Columns ALL = Columns.always("a.id")
            .and("kind", "a.kind")
            .and("named", "a.named")
            .and("name", "a.name")
            .and("articleId", "a.article_id");

    /// All of them.
    static final String COLUMNS = ALL.all().text();

    /// Those of the `wanted` components beside the key, `null` for all.
    static Columns.Chosen columns(@Nullable Set<String> wanted) {
        return ALL.wanted(wanted);
    }

    /// An actor of which only the key is known.
    public static ActorRow ofKey(UUID key) {
        return new ActorRow(key, ActorKind.PERSON, false, "", null);
    }

    static ActorRow read(Row row) throws SQLException {
        return read(row, ALL.all());
    }

    /// Reads it of those of its columns that were chosen.
    static ActorRow read(Row row, Columns.Chosen chosen) throws SQLException {
        row.only(chosen);
        return read(row.id(), row);
    }

    /// The actor of a row that may have none.
    static @Nullable ActorRow readOrNull(Row row, Columns.Chosen chosen) throws SQLException {
        row.only(chosen);
        UUID id = row.idOrNull();
        if (id == null) {
            row.skip(4);
            return null;
        }
        return read(id, row);
    }

    private static ActorRow read(UUID id, Row row) throws SQLException {
        return new ActorRow(id, row.word(ActorKind.class), row.truth(), row.text(), row.idOrNull());
    }
}
