package org.dixit.archive.read;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.sql.ColumnSelection;
import org.dixit.archive.sql.ResultRow;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.archive.sql.SqlReader;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// An actor as read. See [Actor] for the fields.
public record ActorRow(
        UUID id,
        ActorKind kind,
        boolean named,
        String name,
        @Nullable UUID articleId) {

    private static final ColumnSelection REST = ColumnSelection.of("kind", "a.kind")
            .and("named", "a.named")
            .and("name", "a.name")
            .and("articleId", "a.article_id");

    /// All columns.
    public static final String COLUMNS = "a.id" + REST.all().behind();

    /// Returns the columns of the `wanted` components, `null` for all, without the key.
    static ColumnSelection.Chosen columns(@Nullable Set<String> wanted) {
        return REST.wanted(wanted);
    }

    /// Creates an actor of which only the key is known.
    public static ActorRow ofKey(UUID key) {
        return new ActorRow(key, ActorKind.PERSON, false, "", null);
    }

    public static ActorRow read(ResultRow row) throws SQLException {
        return read(row.id(), row, REST.all());
    }

    /// Builds a query of the actors with these keys, to be read by [#reader].
    static SqlQuery byKeys(List<UUID> keys, @Nullable Set<String> wanted) {
        return SqlQuery.of("SELECT a.id AS parent" + columns(wanted).behind())
                .add("FROM actor a WHERE a.id = ANY (?::uuid[])", keys);
    }

    /// Returns a reader of the rows of [#byKeys].
    static SqlReader.Reader<ActorRow> reader(@Nullable Set<String> wanted) {
        ColumnSelection.Chosen chosen = columns(wanted);
        return row -> read(row.parent(), row, chosen);
    }

    /// Reads the actor `id` from the chosen columns, which follow the key.
    static ActorRow read(UUID id, ResultRow row, ColumnSelection.Chosen chosen) throws SQLException {
        row.only(chosen);
        return new ActorRow(id, row.word(ActorKind.class), row.truth(), row.text(), row.idOrNull());
    }
}
