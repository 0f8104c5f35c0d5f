package org.dixit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Compares the values that the database keeps redundantly with the rows from which they are computed.
@ApplicationScoped
public class KeptCountsCheck {

    private final DataSource database;

    KeptCountsCheck(DataSource database) {
        this.database = database;
    }

    /// Checks that the kept counts equal those of the rows, and that articles have the data of their first appearance.
    public void assertThatCountsAreThoseOfTheRows() {
        assertThat(rows("SELECT * FROM speaker_day")).isEqualTo(rows("""
                SELECT date_trunc('day', q.dated, 'UTC') AS day, q.actor_id, count(*)::integer AS statements
                FROM participation q WHERE q.current AND q.role IN ('SPEAKER', 'CO_SPEAKER') GROUP BY 1, 2"""));
        assertThat(rows("SELECT * FROM tie")).isEqualTo(rows("""
                SELECT q.actor_id AS speaker_id, t.actor_id AS other_id, t.role, count(*)::integer AS statements
                FROM participation q JOIN participation t ON t.statement_id = q.statement_id
                WHERE q.current AND t.current AND q.role IN ('SPEAKER', 'CO_SPEAKER')
                    AND t.role IN ('ADDRESSEE', 'MENTIONED') AND q.actor_id <> t.actor_id GROUP BY 1, 2, 3"""));
        assertThat(rows("SELECT id, url, title, publisher, author, published_at, shown FROM article"))
                .isEqualTo(rows("""
                SELECT DISTINCT ON (article_id) article_id, url, title, publisher, author, published_at, replaced_at IS NULL
                FROM appearance ORDER BY article_id, replaced_at IS NOT NULL, id"""));
        assertThat(rows("SELECT article_id FROM article_revision WHERE current"))
                .isEqualTo(rows("SELECT id FROM article WHERE shown"));
    }

    public int number(String sql) {
        return Integer.parseInt(rows(sql).getFirst().replaceAll("[()]", ""));
    }

    private List<String> rows(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT k::text FROM (" + sql + ") k ORDER BY 1")) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
