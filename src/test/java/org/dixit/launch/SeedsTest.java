package org.dixit.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.dixit.archive.entity.ArticleRevision;
import org.dixit.graphql.Ingest;
import org.dixit.graphql.http.LogLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The articles that a new installation starts with.
@QuarkusTest
class SeedsTest {

    @Inject
    Seeds seeds;

    @TempDir
    Path folder;

    private final String mark = UUID.randomUUID().toString();

    private long there(String words) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ArticleRevision.count("text like ?1", "%" + words + mark + "%"));
    }

    @Test
    void seedsAreIngestedOnceAndABadOneIsSkipped() throws IOException {
        Files.write(folder.resolve("0.txt"), new byte[] {(byte) 0xFF});
        Files.writeString(folder.resolve("1.txt"), "The mayor said one " + mark);
        Files.writeString(folder.resolve("2.jsonl"), "nonsense\n{\"text\": \"The mayor said two " + mark + "\"}\n");
        Files.writeString(folder.resolve("3.md"), "The mayor said three " + mark);
        seeds.load(folder);
        seeds.load(folder);
        assertThat(there("one ")).isEqualTo(1);
        assertThat(there("two ")).isEqualTo(1);
        assertThat(there("three ")).isZero();
    }

    @Test
    void aSeedThatWasTakenDownStaysAwayWithoutComplaint() throws IOException {
        String text = "The mayor said four " + mark;
        Files.writeString(folder.resolve("4.txt"), text);
        seeds.load(folder);
        String article = Ingest.ingest("text", text).getString("article.id");
        Ingest.write(
                "mutation($input: DeleteArticleInput!) { result: deleteArticle(input: $input) { deletedArticleId } }",
                Ingest.input("article", article, "reason", "a test", "by", "a test"));
        assertThat(there("four ")).isZero();

        try (LogLines log = new LogLines()) {
            seeds.load(folder);
            assertThat(log.entries()).isEmpty();
        }
        assertThat(there("four ")).isZero();
    }
}
