package org.dixit.archive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The canonical form of texts, as computed by Java and by the database.
@QuarkusTest
class CanonicalTextTest {

    private static final String[] PIECES = {
        "a",
        "The mayor",
        " ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "\u00A0",
        "\u2003",
        "\u3000",
        "\u0085",
        "\f",
        "😀",
        "é",
        "\u200B"
    };

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a\r\nb'|'a\nb'",
                "'a\rb'|'a\nb'",
                "'a \t\nb'|'a\nb'",
                "'a\n\nb\n\n \n'|'a\n\nb'",
                "' a  b'|' a  b'",
                "'a\u00A0\u2003\n'|'a'"
            })
    void lineEndingsAndTrailingWhiteSpaceAreIgnored(String text, String canonical) {
        assertThat(CanonicalText.of(text)).isEqualTo(canonical);
    }

    @Test
    void theDatabaseComputesTheSameForm() throws SQLException {
        Random random = new Random(7);
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(
                        "SELECT canonical_text(t), text_sha256(canonical_text(t)) FROM (SELECT ?::text AS t) x")) {
            for (int i = 0; i < 500; i++) {
                StringBuilder text = new StringBuilder("x");
                for (int n = random.nextInt(12); n > 0; n--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                ask.setString(1, text.toString());
                try (ResultSet answer = ask.executeQuery()) {
                    answer.next();
                    assertThat(answer.getString(1)).isEqualTo(CanonicalText.of(text.toString()));
                    assertThat(answer.getBytes(2)).isEqualTo(CanonicalText.key(text.toString()));
                }
            }
        }
    }
}
