package org.dixit.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import org.dixit.archive.entity.WebAddress;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/// The migration to schema 10: gives every appearance the key that [WebAddress] computes from its URL. Schema 8
/// computed the keys of older URLs in SQL, which left out rare forms (dot segments, needless escapes) and all but one
/// of several URLs that are equal in the form in which URLs are compared.
///
/// Where several articles then have the same URL, the last one that was received there is shown, and the others count
/// as earlier texts of the page, as if they had come one after the other under schema 8. Nothing is deleted.
final class UrlMigration implements JavaMigration {

    private static final int BATCH = 1_000;

    private static final String PREPARE = """
            CREATE TEMPORARY TABLE url_key_new (appearance_id uuid PRIMARY KEY, key bytea NOT NULL) ON COMMIT DROP""";

    private static final String WRITE = """
            ANALYZE url_key_new;
            CREATE TEMPORARY TABLE url_place ON COMMIT DROP AS
            SELECT p.id, p.seen_at, lead(p.seen_at) OVER (PARTITION BY coalesce(n.key, p.url_key) ORDER BY p.seen_at, p.id) AS next
            FROM appearance p LEFT JOIN url_key_new n ON n.appearance_id = p.id
            WHERE p.replaced_at IS NULL AND coalesce(n.key, p.url_key) IN (SELECT key FROM url_key_new);
            UPDATE appearance p SET replaced_at = u.next FROM url_place u WHERE p.id = u.id AND u.next IS NOT NULL;
            UPDATE appearance p SET url_key = NULL FROM url_key_new n WHERE p.id = n.appearance_id;
            UPDATE appearance p SET url_key = n.key FROM url_key_new n WHERE p.id = n.appearance_id""";

    private static final String REPLACED = "SELECT count(*) FROM url_place WHERE next IS NOT NULL";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("10");
    }

    @Override
    public String getDescription() {
        return "urls compared alike";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(PREPARE);
            collect(connection);
            statement.execute(WRITE);
            try (ResultSet replaced = statement.executeQuery(REPLACED)) {
                if (replaced.next() && replaced.getLong(1) > 0) {
                    StartLog.stage(
                            "Articles filed as earlier texts of a page with the same URL: " + replaced.getLong(1));
                }
            }
        }
    }

    /// Collects the appearances that have another key, or none.
    private static void collect(Connection connection) throws SQLException {
        try (PreparedStatement read =
                        connection.prepareStatement("SELECT id, url, url_key FROM appearance WHERE url IS NOT NULL");
                PreparedStatement write = connection.prepareStatement("INSERT INTO url_key_new VALUES (?, ?)")) {
            read.setFetchSize(BATCH);
            int waiting = 0;
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    WebAddress address = WebAddress.of(rows.getString(2));
                    if (address == null || Arrays.equals(address.key(), rows.getBytes(3))) {
                        continue;
                    }
                    write.setObject(1, rows.getObject(1, UUID.class));
                    write.setBytes(2, address.key());
                    write.addBatch();
                    if (++waiting % BATCH == 0) {
                        write.executeBatch();
                    }
                }
            }
            write.executeBatch();
        }
    }
}
