package org.dixit.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which failures of a read are of the server, and which are our own. The values are those of PostgreSQL, appendix A.
class ArchiveUnavailableTest {

    private static boolean isOfServer(String state) {
        return ArchiveUnavailable.isCauseOf(new IllegalStateException(new SQLException("failed", state)));
    }

    /// Lost connection, cannot connect, idle for too long, read only, recovery conflict, out of memory, too many
    /// connections, disk full, lock not available, cancelled, shutting down, starting, I/O error.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "08001", "25P03", "25006", "40001", "53200", "53300", "53100", "55P03", "57014", "57P01",
                "57P03", "58030"
            })
    void whatMayPassIsOfTheServer(String state) {
        assertThat(isOfServer(state)).isTrue();
    }

    /// Syntax error, unknown table, unknown column, division by zero, wrong text of a UUID, no permission, internal
    /// error, broken constraint.
    @ParameterizedTest
    @ValueSource(strings = {"42601", "42P01", "42703", "22012", "22P02", "42501", "XX000", "23505"})
    void wrongSqlIsOurs(String state) {
        assertThat(isOfServer(state)).isFalse();
    }

    @Test
    void aFailureWithoutStateIsOfTheServerIfThereIsNoConnection() {
        assertThat(ArchiveUnavailable.isCauseOf(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
        assertThat(ArchiveUnavailable.isCauseOf(new SQLException("Connection is closed")))
                .isTrue();
        assertThat(ArchiveUnavailable.isCauseOf(new SQLException(new SocketException("reset"))))
                .isTrue();
        assertThat(ArchiveUnavailable.isCauseOf(new SQLException("the column index is out of range")))
                .isFalse();
    }
}
