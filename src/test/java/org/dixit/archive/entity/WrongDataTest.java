package org.dixit.archive.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.ArticleGenerator.Filed;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.MentionKind;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.dixit.vocabulary.StatementRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The database refuses wrong data, no matter which program writes it.
@QuarkusTest
class WrongDataTest {

    @Inject
    ArticleGenerator generator;

    @Inject
    DataSource database;

    Filed filed;

    @BeforeEach
    void fileAnArticle() {
        generator.clear();
        filed = generator.file("Wrong data", Instant.parse("2022-02-17T10:00:00Z"), 4, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // spans
                "UPDATE mention SET span_end = code_points + 1, words = 'x'",
                "UPDATE mention SET span_start = span_end, words = ''",
                "UPDATE mention SET span_start = -1",
                "UPDATE mention SET words = words || '.'",
                "UPDATE mention SET code_points = code_points + 1",
                "UPDATE statement SET content = '{0,100000}'",
                "UPDATE statement SET content = '{5,9,7,12}'",
                "UPDATE statement SET content = '{5}'",
                "UPDATE statement SET content = '{}'",
                "UPDATE statement SET content = NULL",
                "UPDATE statement SET source_end = NULL",
                "UPDATE statement SET cue_words = NULL",
                "UPDATE statement SET condition_start = 3",
                "UPDATE participation SET span_end = 100000 WHERE span_end IS NOT NULL",
                "UPDATE participation SET words = NULL WHERE words IS NOT NULL",
                // statements
                "UPDATE participation SET role = 'SPEAKER' WHERE role = 'ADDRESSEE'",
                "UPDATE participation SET role = 'SPEAKER_CANDIDATE' WHERE role = 'ADDRESSEE'",
                "UPDATE participation SET actor_id = uuidv7()",
                "UPDATE statement SET kind = 'SUNG'",
                "UPDATE statement SET confidence = 0",
                "UPDATE statement SET confidence = 1.5",
                "UPDATE statement SET position = 0",
                "UPDATE statement SET reported_by_id = id WHERE depth = 1",
                "UPDATE statement SET reported_by_id = NULL WHERE depth = 1",
                "UPDATE statement SET depth = 2 WHERE depth = 1",
                "UPDATE statement s SET depth = 1, reported_by_id = (SELECT id FROM statement WHERE reported_by_id = s.id)"
                        + " WHERE depth = 0",
                "UPDATE statement SET dated = now()",
                "UPDATE statement SET current = false",
                "INSERT INTO mention SELECT uuidv7(), uuidv7(), code_points, actor_id, span_start, span_end, words, kind,"
                        + " confidence FROM mention LIMIT 1",
                // texts
                "UPDATE article_revision SET text = 'another'",
                "UPDATE article_revision SET text = 'another', code_points = 7, sha256 = sha256('another')",
                "UPDATE article_revision SET analysed = false",
                "UPDATE article_revision SET extractor = NULL",
                "UPDATE article_revision SET current = false",
                "UPDATE article SET current_revision_id = uuidv7()",
                "DELETE FROM article_revision",
                "UPDATE article SET title = ''",
                "UPDATE article SET shown = false, current_revision_id = uuidv7()",
                // places
                "UPDATE appearance SET replaced_at = seen_at",
                "UPDATE appearance SET url_key = sha256('another')",
                "UPDATE appearance SET url = 'https://a.example/', replaced_at = seen_at - interval '1 second'",
                "UPDATE appearance SET publisher = ''",
                "INSERT INTO appearance (article_id, url, url_key, seen_at)"
                        + " SELECT id, 'https://a.example/', sha256('a'), now() FROM article, generate_series(1, 2)",
                "INSERT INTO appearance (article_id, seen_at) VALUES (uuidv7(), now())",
                // actors
                "UPDATE actor SET article_id = (SELECT id FROM article)",
                "UPDATE actor SET named = false",
                "UPDATE actor SET merged_into = id",
                "UPDATE actor SET normalized = 'ben' WHERE name = 'Cid'",
                "UPDATE actor a SET merged_into = (SELECT id FROM actor WHERE name = CASE a.name"
                        + " WHEN 'Ben' THEN 'Cid' ELSE 'Dee' END) WHERE name IN ('Ben', 'Cid')",
                "DELETE FROM actor WHERE name = 'Ben'",
            })
    void isRefused(String wrong) {
        assertThatThrownBy(() -> execute(wrong))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).startsWith("23"));
    }

    @Test
    void anUnnamedActorStaysInItsArticle() {
        Filed other = generator.file("Another", Instant.parse("2022-02-18T10:00:00Z"), 2, 1);
        assertThatCode(() -> execute(intoArticle("officials", filed, filed))).doesNotThrowAnyException();
        assertThatThrownBy(() -> execute(intoArticle("allies", filed, other))).hasMessageContaining("another article");
    }

    private static String intoArticle(String name, Filed home, Filed guest) {
        return """
                WITH stranger AS (INSERT INTO actor (kind, named, name, normalized, article_id)
                    VALUES ('GROUP', false, '%1$s', '%1$s', '%2$s') RETURNING id)
                INSERT INTO mention (revision_id, code_points, actor_id, span_start, span_end, words, kind, confidence)
                SELECT r.id, r.code_points, stranger.id, 0, 1, 'x', 'NOMINAL', 1
                FROM article_revision r, stranger WHERE r.id = '%3$s'""".formatted(name, home.article(), guest.revision());
    }

    @Test
    void theSameTextIsCurrentInOneArticleOnly() {
        assertThatThrownBy(() -> generator.file("Wrong data", Instant.parse("2022-02-19T10:00:00Z"), 4, 2))
                .hasStackTraceContaining("revision_text_current_once");
    }

    @Test
    void aNewTextReplacesTheCurrentOneAndTheOldOneStays() throws SQLException {
        Filed second = generator.file("Corrected", Instant.parse("2022-02-20T10:00:00Z"), 2, 1, filed.article());
        assertThat(query("SELECT count(*) FROM statement WHERE current AND revision_id = '" + second.revision() + "'"))
                .isEqualTo("2");
        assertThat(query("SELECT count(*) FROM statement WHERE NOT current AND revision_id = '" + filed.revision()
                        + "'"))
                .isEqualTo("4");
        assertThat(query("SELECT count(*) FROM participation WHERE current")).isEqualTo("8");
    }

    @Test
    void theDateOfAnArticleIsThatOfItsStatements() throws SQLException {
        execute("UPDATE article SET published_at = '2001-02-03T04:05:06Z'");
        assertThat(query("SELECT count(*) FROM participation WHERE dated = '2001-02-03T04:05:06Z'"))
                .isEqualTo("16");
    }

    @Test
    void aDecisionIsNeverChanged() throws SQLException {
        execute("INSERT INTO decision (kind, payload, decided_by, decided_at, reason)"
                + " VALUES ('MERGE_ACTORS', '{}', 'Eve', now(), 'they are one')");
        for (String change :
                new String[] {"UPDATE decision SET reason = 'x'", "DELETE FROM decision", "TRUNCATE decision"}) {
            assertThatThrownBy(() -> execute(change)).hasMessageContaining("kept as it is");
        }
    }

    @Test
    void theDatabaseHasTheVocabularyOfTheExtractor() throws SQLException {
        assertSame("actor", "kind", ActorKind.values());
        assertSame("mention", "kind", MentionKind.values());
        assertSame("statement", "kind", StatementKind.values());
        assertSame("statement", "speech_act", SpeechAct.values());
        assertSame("statement", "polarity", Polarity.values());
        assertSame("statement", "certainty", Certainty.values());
        assertSame("participation", "role", StatementRole.values());
        assertSame("decision", "kind", Decision.Kind.values());
    }

    private void assertSame(String table, String column, Enum<?>[] words) throws SQLException {
        String check = query("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = '" + table + "_"
                + column + "_check'");
        var kept = new TreeSet<String>();
        Pattern.compile("'([A-Z_]+)'").matcher(check).results().forEach(word -> kept.add(word.group(1)));
        assertThat(kept)
                .as(table + "." + column)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(words).map(Enum::name).toList());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
