package org.dixit.archive;

import java.sql.SQLException;
import java.util.List;
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

    private static final Columns REST = Columns.of("kind", "a.kind")
            .and("named", "a.named")
            .and("name", "a.name")
            .and("articleId", "a.article_id");

    /// All of them.
    static final String COLUMNS = "a.id" + REST.all().behind();

    /// Those of the `wanted` components, `null` for all, without the key.
    static Columns.Chosen columns(@Nullable Set<String> wanted) {
        return REST.wanted(wanted);
    }

    /// An actor of which only the key is known.
    public static ActorRow ofKey(UUID key) {
        return new ActorRow(key, ActorKind.PERSON, false, "", null);
    }

    static ActorRow read(Row row) throws SQLException {
        return read(row.id(), row, REST.all());
    }

    /// The actors with the keys of a parameter, each to be read by [#reader].
    static Query byKeys(List<UUID> keys, @Nullable Set<String> wanted) {
        return Query.of("SELECT a.id AS parent" + columns(wanted).behind())
                .add("FROM actor a WHERE a.id = ANY (?::uuid[])", keys);
    }

    /// Reads what [#byKeys] brings.
    static Sql.Reader<ActorRow> reader(@Nullable Set<String> wanted) {
        Columns.Chosen chosen = columns(wanted);
        return row -> read(row.parent(), row, chosen);
    }

    /// Reads the actor `id` of those of the columns behind the key that were chosen.
    static ActorRow read(UUID id, Row row, Columns.Chosen chosen) throws SQLException {
        row.only(chosen);
        return new ActorRow(id, row.word(ActorKind.class), row.truth(), row.text(), row.idOrNull());
    }
}
