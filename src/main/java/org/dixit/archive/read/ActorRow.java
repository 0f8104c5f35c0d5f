package org.dixit.archive.read;

import static org.dixit.archive.sql.Column.KEY_OR_NULL;
import static org.dixit.archive.sql.Column.TEXT;
import static org.dixit.archive.sql.Column.TRUTH;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.sql.Column;
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

    private static final ColumnSelection<ActorRow> REST = new ColumnSelection<>();
    private static final Column<ActorRow, ActorKind> KIND = REST.add("kind", Column.word(ActorKind.class), "a.kind");
    private static final Column<ActorRow, Boolean> NAMED = REST.add("named", TRUTH, "a.named");
    private static final Column<ActorRow, String> NAME = REST.add("name", TEXT, "a.name");
    private static final Column<ActorRow, @Nullable UUID> ARTICLE = REST.add("articleId", KEY_OR_NULL, "a.article_id");

    /// The components that are read only if they are requested.
    public static final Set<String> COMPONENTS = REST.components();

    /// All columns.
    public static final String COLUMNS = "a.id" + REST.all().appended();

    /// Returns the columns of the `wanted` components, `null` for all, without the key.
    static ColumnSelection.Chosen<ActorRow> columns(@Nullable Set<String> wanted) {
        return REST.ofComponents(wanted);
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
        return SqlQuery.of("SELECT a.id AS parent" + columns(wanted).appended())
                .add("FROM actor a WHERE a.id = ANY (?::uuid[])", keys);
    }

    /// Returns a reader of the rows of [#byKeys].
    static SqlReader.Reader<ActorRow> reader(@Nullable Set<String> wanted) {
        ColumnSelection.Chosen<ActorRow> chosen = columns(wanted);
        return row -> read(row.parent(), row, chosen);
    }

    /// Reads the actor `id` from the chosen columns, which come next.
    static ActorRow read(UUID id, ResultRow row, ColumnSelection.Chosen<ActorRow> chosen) throws SQLException {
        ResultRow.Part<ActorRow> actor = row.part(chosen);
        return new ActorRow(id, actor.get(KIND), actor.get(NAMED), actor.get(NAME), actor.get(ARTICLE));
    }
}
