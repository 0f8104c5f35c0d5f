package org.dixit.intake;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dixit.archive.entity.Appearance;
import org.dixit.archive.entity.Article;
import org.dixit.archive.entity.ArticleRevision;
import org.dixit.archive.entity.CanonicalText;
import org.dixit.archive.entity.WebAddress;
import org.dixit.intake.Receipt.Outcome;
import org.dixit.telemetry.Telemetry;
import org.dixit.text.Span;
import org.dixit.vocabulary.Extraction;
import org.junit.jupiter.api.Test;

/// The entry point for articles, with a real PostgreSQL. The analyzer is a fake in tests about its findings.
@QuarkusTest
class IntakeTest {

    @Inject
    ArticleFiling filing;

    @Inject
    EntityManager entities;

    @Inject
    Telemetry telemetry;

    private Intake intake(ArticleAnalyzer analyzer) {
        return new Intake(analyzer, filing, telemetry);
    }

    private static Submission from(String url, String text) {
        return new Submission(text, null, url, null, null, null, null);
    }

    private long count(String sql, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = entities.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return ((Number) query.getSingleResult()).longValue();
        });
    }

    private static UUID id(Receipt receipt) {
        assertThat(receipt.refusals()).isEmpty();
        assertThat(receipt.articleId()).isNotNull();
        return java.util.Objects.requireNonNull(receipt.articleId());
    }

    private static String url() {
        return "https://news.example/" + UUID.randomUUID();
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(java.util.Collections.nCopies(threads, work))) {
                results.add(future.get());
            }
            return results;
        }
    }

    @Test
    void whatWasFoundIsFiledWhole() {
        UUID id =
                id(intake(MayorArticles.READER).receive(Submission.of(MayorArticles.article("Ann Whole", "Wholeton"))));
        assertThat(count("SELECT count(*) FROM statement WHERE article_id = ?1", id))
                .isEqualTo(2);
        assertThat(count(
                        "SELECT count(*) FROM statement WHERE article_id = ?1 AND depth = 1 "
                                + "AND content_words = 'it was late'",
                        id))
                .isEqualTo(1);
        assertThat(count(
                        "SELECT count(*) FROM mention m JOIN article_revision r ON r.id = m.revision_id "
                                + "WHERE r.article_id = ?1",
                        id))
                .isEqualTo(3);
        assertThat(count("SELECT count(*) FROM actor_role r JOIN actor a ON a.id = r.actor_id "
                        + "JOIN actor t ON t.id = r.affiliation_id WHERE a.name = 'Ann Whole' AND t.name = 'Wholeton'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM participation p JOIN actor a ON a.id = p.actor_id "
                        + "WHERE a.name = 'Ann Whole' AND p.role = 'SPEAKER'"))
                .isEqualTo(1);
    }

    @Test
    void theSameTextAgainIsTheSameArticle() {
        String text = MayorArticles.article("Ann Again", "Againton");
        Receipt first = intake(MayorArticles.READER).receive(Submission.of(text));
        Receipt second = intake(MayorArticles.READER).receive(Submission.of(text));
        assertThat(first.outcome()).isEqualTo(Outcome.NEW);
        assertThat(second.outcome()).isEqualTo(Outcome.KNOWN);
        assertThat(second.articleId()).isEqualTo(first.articleId());
        assertThat(second.revision()).isEqualTo(1);
    }

    @Test
    void theSameTextTakesWhatWasNotKnownOfItsOrigin() {
        String text = MayorArticles.article("Ann Origin", "Originton");
        UUID id = id(intake(MayorArticles.READER).receive(Submission.of(text)));
        intake(MayorArticles.READER)
                .receive(new Submission(text, "Late", url(), "The Paper", null, null, "2022-02-12"));
        Article article = QuarkusTransaction.requiringNew().call(() -> Article.findById(id));
        assertThat(article.title).isEqualTo("Late");
        assertThat(article.publisher).isEqualTo("The Paper");
        assertThat(article.publishedAt).isEqualTo("2022-02-12T00:00:00Z");
        assertThat(article.dated).isEqualTo("2022-02-12T00:00:00Z");
        assertThat(count("SELECT count(*) FROM statement WHERE article_id = ?1 AND dated = '2022-02-12Z'", id))
                .isEqualTo(2);
    }

    @Test
    void theSameTextFromManyThreadsIsOneArticle() throws Exception {
        String text = MayorArticles.article("Ann Race", "Raceton");
        List<Receipt> receipts = atOnce(8, () -> intake(MayorArticles.READER).receive(Submission.of(text)));
        assertThat(receipts.stream().map(IntakeTest::id).collect(toSet())).hasSize(1);
        assertThat(receipts)
                .filteredOn(receipt -> receipt.outcome() == Outcome.NEW)
                .hasSize(1);
    }

    @Test
    void oneTextFromManyPlacesAtOnceIsOneArticle() throws Exception {
        String text = MayorArticles.article("Ann Places", "Placeton");
        List<Receipt> receipts = atOnce(8, () -> intake(MayorArticles.READER).receive(from(url(), text)));
        assertThat(receipts.stream().map(IntakeTest::id).collect(toSet())).hasSize(1);
        assertThat(count("SELECT count(*) FROM appearance WHERE article_id = ?1", id(receipts.getFirst())))
                .isEqualTo(8);
    }

    @Test
    void concurrentTextsOfTwoUrlsStayWithTheirUrls() throws Exception {
        for (int i = 0; i < 10; i++) {
            String one = url();
            String other = url();
            String shared = MayorArticles.article("Ann Cross", "Crosston");
            String own = MayorArticles.article("Ann Own", "Ownton");
            intake(MayorArticles.READER).receive(from(one, shared));
            Iterator<Submission> both =
                    List.of(from(one, own), from(other, shared)).iterator();
            atOnce(2, () -> {
                Submission next;
                synchronized (both) {
                    next = both.next();
                }
                return intake(MayorArticles.READER).receive(next);
            });
            assertThat(shownAt(one)).isEqualTo(own);
            assertThat(shownAt(other)).isEqualTo(shared);
        }
    }

    private String shownAt(String url) {
        return QuarkusTransaction.requiringNew()
                .call(() -> requireNonNull(Appearance.at(requireNonNull(WebAddress.of(url))))
                        .article
                        .currentRevision()
                        .text);
    }

    @Test
    void concurrentArticlesShareTheirNewActors() throws Exception {
        List<Receipt> receipts = atOnce(
                8,
                () -> intake(MayorArticles.READER)
                        .receive(Submission.of(MayorArticles.article("Ann Shared", "Shareton"))));
        assertThat(receipts.stream().map(IntakeTest::id).collect(toSet())).hasSize(8);
        assertThat(count("SELECT count(*) FROM actor WHERE name IN ('Ann Shared', 'Shareton')"))
                .isEqualTo(2);
        assertThat(count(
                        "SELECT count(*) FROM mention m JOIN actor a ON a.id = m.actor_id WHERE a.name = 'Ann Shared'"))
                .isEqualTo(8);
    }

    @Test
    void unnamedActorsStayInTheirArticle() {
        UUID one = id(intake(MayorArticles.READER).receive(Submission.of(MayorArticles.article("Ann One", "Oneton"))));
        UUID two = id(intake(MayorArticles.READER).receive(Submission.of(MayorArticles.article("Ann Two", "Twoton"))));
        assertThat(count(
                        "SELECT count(*) FROM actor WHERE normalized = 'critics' AND article_id IN (?1, ?2)", one, two))
                .isEqualTo(2);
    }

    @Test
    void aNewTextFromAKnownUrlIsARevision() {
        String url = url();
        String old = MayorArticles.article("Ann Old", "Oldton");
        Receipt first = intake(MayorArticles.READER).receive(from(url, old));
        Receipt second = intake(MayorArticles.READER).receive(from(url, MayorArticles.article("Ann New", "Newton")));
        assertThat(second.outcome()).isEqualTo(Outcome.REVISED);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.articleId()).isEqualTo(first.articleId());
        ArticleRevision kept = QuarkusTransaction.requiringNew()
                .call(() -> ArticleRevision.of(CanonicalText.key(old)).getFirst());
        assertThat(kept.text).isEqualTo(old);
        assertThat(kept.current).isFalse();
        assertThat(count("SELECT count(*) FROM statement WHERE article_id = ?1 AND current", id(first)))
                .isEqualTo(2);
        assertThat(count("SELECT count(*) FROM statement WHERE article_id = ?1", id(first)))
                .isEqualTo(4);
    }

    @Test
    void concurrentTextsFromOneUrlAreConsecutiveRevisions() throws Exception {
        String url = url();
        List<Receipt> receipts = atOnce(
                6, () -> intake(MayorArticles.READER).receive(from(url, MayorArticles.article("Ann Rush", "Rushton"))));
        assertThat(receipts.stream().map(IntakeTest::id).collect(toSet())).hasSize(1);
        assertThat(receipts.stream().map(Receipt::revision)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aTextInAnotherLanguageIsStoredButNotAnalysed() {
        ArticleAnalyzer nobody = text -> {
            throw new AssertionError("not to be read");
        };
        UUID found = id(intake(nobody)
                .receive(Submission.of("Der Bürgermeister hat gesagt, dass die Sitzung nicht auf"
                        + " Dienstag verschoben wird und dass er mit dem Rat gesprochen hat. " + UUID.randomUUID())));
        assertThat(count(
                        "SELECT count(*) FROM article_revision WHERE article_id = ?1 AND NOT analysed "
                                + "AND language = 'de' AND not_analysed LIKE '%does not seem to be English%'",
                        found))
                .isEqualTo(1);
        UUID given = id(intake(nobody)
                .receive(
                        new Submission("The mayor said so. " + UUID.randomUUID(), null, null, null, null, "fr", null)));
        assertThat(count(
                        "SELECT count(*) FROM article_revision WHERE article_id = ?1 AND NOT analysed "
                                + "AND language = 'fr' AND not_analysed LIKE 'The language is given as fr%'",
                        given))
                .isEqualTo(1);
    }

    @Test
    void anArticleWhoseAnalysisFailsIsStoredWithTheReason() {
        ArticleAnalyzer failing = text -> {
            throw new IllegalStateException("no idea");
        };
        UUID id = id(intake(failing).receive(Submission.of("The mayor failed. " + UUID.randomUUID())));
        assertThat(count(
                        "SELECT count(*) FROM article_revision WHERE article_id = ?1 AND NOT analysed "
                                + "AND not_analysed LIKE '%its analysis failed: IllegalStateException%'",
                        id))
                .isEqualTo(1);
    }

    @Test
    void invalidFindingsAreNotFiledButTheArticleIs() {
        ArticleAnalyzer wrong = text -> new Extraction(
                "test-1", List.of(), List.of(MayorArticles.statement(new Span(0, 5), null, null, 0)), List.of());
        UUID id = id(intake(wrong).receive(Submission.of("The mayor erred. " + UUID.randomUUID())));
        assertThat(count(
                        "SELECT count(*) FROM article_revision WHERE article_id = ?1 AND NOT analysed "
                                + "AND not_analysed LIKE '%could not be filed%'",
                        id))
                .isEqualTo(1);
    }
}
