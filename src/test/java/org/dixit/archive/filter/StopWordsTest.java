package org.dixit.archive.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The words ignored by searches are those ignored by the database.
@QuarkusTest
class StopWordsTest {

    @Inject
    EntityManager entities;

    private boolean leaves(String words) {
        return (boolean) entities.createNativeQuery("SELECT numnode(websearch_to_tsquery('dixit', :words)) > 0")
                .setParameter("words", SearchPunctuation.normalizeQuery(words))
                .getSingleResult();
    }

    @Test
    void theListEqualsThatOfTheDatabase() {
        assertThat(StopWords.ALL).hasSizeGreaterThan(120).noneMatch(this::leaves);
    }

    @Test
    void searchesWithoutSearchableWordsMatchTheDatabase() {
        for (String words : List.of(
                "will be",
                "to be or not to be",
                "-the",
                "\"of the\"",
                "“the”",
                "…",
                "!",
                "don't",
                "thé",
                "or",
                "a-an",
                "bridge",
                "the bridge",
                "will -bridge",
                "U.S.",
                "9",
                "习近平",
                "wills",
                "émigré",
                "will|be",
                "the.example")) {
            assertThat(StopWords.hasSearchableWords(words)).as(words).isEqualTo(leaves(words));
        }
    }
}
