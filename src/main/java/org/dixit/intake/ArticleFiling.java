package org.dixit.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.dixit.archive.entity.Appearance;
import org.dixit.archive.entity.Article;
import org.dixit.archive.entity.ArticleRevision;
import org.dixit.archive.sql.AdvisoryLocks;
import org.dixit.intake.Receipt.Outcome;
import org.jspecify.annotations.Nullable;

/// Files an article and everything found in it in a single transaction.
///
/// A text that is current in some article is never filed again: the place that it comes from becomes a place of that
/// article, and no longer belongs to the article that it showed before. A former text of an article, current in none
/// now, becomes current again if its article is shown at that place only, or nowhere any more. Any other text is a
/// new revision if the place is the only one of its article, and a new article otherwise.
@ApplicationScoped
class ArticleFiling {

    private final EntityManager entities;
    private final ExtractionFiling findings;
    private final AppearanceFiling places;
    private final Tombstones tombstones;
    private final Clock clock;

    ArticleFiling(
            EntityManager entities,
            ExtractionFiling findings,
            AppearanceFiling places,
            Tombstones tombstones,
            Clock clock) {
        this.entities = entities;
        this.findings = findings;
        this.places = places;
        this.tombstones = tombstones;
        this.clock = clock;
    }

    /// Files a text that needs no analysis because the archive already has it, or refuses it because it was taken
    /// down; `null` if the text has to be analysed.
    @Nullable
    Receipt known(CheckedSubmission accepted, boolean evenIfDeleted) {
        return Transactions.inNew(() -> mayBeKnown(accepted) ? file(accepted, null, evenIfDeleted, now()) : null);
    }

    /// Files a text that has been analysed, or finds that another thread has just done so.
    Receipt file(CheckedSubmission accepted, AnalysisResult analysis, boolean evenIfDeleted) {
        return Objects.requireNonNull(Transactions.inNew(() -> file(accepted, analysis, evenIfDeleted, now())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// Whether the archive may already have the text, or refuse it. Most texts are new, and take no locks before they
    /// are analysed.
    private boolean mayBeKnown(CheckedSubmission accepted) {
        return (boolean) entities.createNativeQuery("""
                        SELECT EXISTS (SELECT FROM article_revision WHERE canonical_sha256 = :text)
                            OR EXISTS (SELECT FROM tombstone_key WHERE key IN (:text, :place))""")
                .setParameter("text", accepted.textKey())
                .setParameter("place", accepted.placeKey())
                .getSingleResult();
    }

    private @Nullable Receipt file(
            CheckedSubmission accepted, @Nullable AnalysisResult analysis, boolean evenIfDeleted, Instant now) {
        lock(accepted);
        Refusal refusal = tombstones.refusal(accepted);
        if (refusal != null && !evenIfDeleted) {
            return Receipt.refused(List.of(refusal));
        }
        if (refusal != null) {
            tombstones.lift(accepted, now);
        }
        Appearance here = accepted.address() == null ? null : Appearance.at(accepted.address());
        List<ArticleRevision> same = ArticleRevision.of(accepted.textKey());
        ArticleRevision current = current(same, here);
        if (current != null) {
            return addAppearance(current, here, accepted, analysis, now);
        }
        for (ArticleRevision former : same) {
            if (!former.article.shown
                    || here != null && here.article.equals(former.article) && AppearanceFiling.isOnly(here)) {
                return restore(former, here, accepted, analysis, now);
            }
            if (accepted.address() == null && places.isBy(former.article.id, accepted.publisher())) {
                return Receipt.filed(former.article.id, former.number, Outcome.KNOWN);
            }
        }
        return analysis == null ? null : fileNew(here, accepted, analysis, now);
    }

    /// Locks out other filings of this text or from this URL, changes to the articles that have them, and merges of
    /// actors.
    private void lock(CheckedSubmission accepted) {
        long text = ByteBuffer.wrap(accepted.textKey()).getLong();
        long place = ByteBuffer.wrap(accepted.placeKey()).getLong();
        entities.createNativeQuery("""
                        SELECT 1 FROM (SELECT pg_advisory_xact_lock_shared(:merges), pg_advisory_xact_lock(:first),
                                              pg_advisory_xact_lock(:second))""")
                .setParameter("merges", AdvisoryLocks.ACTORS_MOVE)
                .setParameter("first", Math.min(text, place))
                .setParameter("second", Math.max(text, place))
                .getSingleResult();
        entities.createNativeQuery("""
                        SELECT a.id FROM article a WHERE a.id IN (
                            SELECT r.article_id FROM article_revision r WHERE r.canonical_sha256 = :text
                            UNION ALL SELECT p.article_id FROM appearance p
                            WHERE p.url_key = :place AND p.replaced_at IS NULL)
                        ORDER BY a.id FOR NO KEY UPDATE""")
                .setParameter("text", accepted.textKey())
                .setParameter("place", accepted.placeKey())
                .getResultList();
    }

    /// The current revision with this text. If there are several, which differ only in what the comparison ignores,
    /// that of the given place is preferred.
    private static @Nullable ArticleRevision current(List<ArticleRevision> same, @Nullable Appearance here) {
        ArticleRevision found = null;
        for (ArticleRevision revision : same) {
            if (revision.current && (found == null || here != null && revision.article.equals(here.article))) {
                found = revision;
            }
        }
        return found;
    }

    /// Records that a place shows the current text of an article.
    private @Nullable Receipt addAppearance(
            ArticleRevision revision,
            @Nullable Appearance here,
            CheckedSubmission accepted,
            @Nullable AnalysisResult analysis,
            Instant now) {
        if (needsAnalysis(revision, accepted) && analysis == null) {
            return null;
        }
        boolean moves = false;
        if (here != null && !here.article.equals(revision.article)) {
            places.replace(here, now);
            moves = true;
        }
        places.add(revision.article, accepted, now);
        refresh(revision);
        adoptLanguage(revision, accepted, analysis);
        return Receipt.filed(revision.article.id, revision.number, moves ? Outcome.REVISED : Outcome.KNOWN);
    }

    /// Makes a former text of an article its current text again.
    private @Nullable Receipt restore(
            ArticleRevision former,
            @Nullable Appearance here,
            CheckedSubmission accepted,
            @Nullable AnalysisResult analysis,
            Instant now) {
        if (needsAnalysis(former, accepted) && analysis == null) {
            return null;
        }
        Article article = former.article;
        if (here != null && !here.article.equals(article)) {
            places.replace(here, now);
        }
        if (article.shown) {
            ArticleRevision replaced = article.currentRevision();
            article.makeCurrent(/* revision= */ former, /* former= */ replaced);
        } else {
            article.currentRevisionId = former.id; // the database makes it current with the place that shows it
        }
        entities.flush();
        places.add(article, accepted, now);
        refresh(former);
        adoptLanguage(former, accepted, analysis);
        return Receipt.filed(article.id, former.number, here == null ? Outcome.KNOWN : Outcome.REVISED);
    }

    /// Rereads the values that the database has copied to the article.
    private void refresh(ArticleRevision revision) {
        entities.flush();
        entities.refresh(revision.article);
        entities.refresh(revision);
    }

    /// Whether a text that was left unanalysed is now submitted with a language that is analysed.
    private static boolean needsAnalysis(ArticleRevision revision, CheckedSubmission accepted) {
        String language = accepted.language();
        return !revision.analysed && language != null && AnalysisResult.isAnalysed(language);
    }

    /// Adopts the language that a submission gives, and the findings in a text that was left unanalysed. A text that
    /// was analysed keeps its statements, whatever another submission gives; [Corrections] can remove them.
    private void adoptLanguage(
            ArticleRevision revision, CheckedSubmission accepted, @Nullable AnalysisResult analysis) {
        String language = accepted.language();
        if (needsAnalysis(revision, accepted) && analysis != null) {
            analysis.copyTo(revision);
            entities.flush();
            if (analysis.extraction() != null) {
                findings.file(revision, analysis.extraction(), false);
            }
        } else if (language != null
                && !language.equals(revision.language)
                && revision.analysed == AnalysisResult.isAnalysed(language)) {
            revision.language = language;
            revision.notAnalysed = revision.analysed ? null : AnalysisResult.reasonNotAnalysed(language);
        }
    }

    private Receipt fileNew(
            @Nullable Appearance here, CheckedSubmission accepted, AnalysisResult analysis, Instant now) {
        if (here != null && AppearanceFiling.isOnly(here)) {
            places.describe(here, accepted);
            entities.flush();
            entities.refresh(here.article);
            return revise(here.article, accepted, analysis, now);
        }
        if (here != null) {
            places.replace(here, now);
        }
        Article article = new Article(now);
        article.title = accepted.title();
        article.url = accepted.address() == null ? null : accepted.address().uri();
        article.publisher = accepted.publisher();
        article.author = accepted.author();
        article.publishedAt = accepted.publishedAt();
        ArticleRevision revision = new ArticleRevision(article, 1, accepted.text(), now);
        analysis.copyTo(revision);
        article.makeCurrent(revision, null);
        article.persist();
        entities.flush();
        revision.persist();
        Appearance place = new Appearance(article, now);
        places.describe(place, accepted);
        place.persist();
        entities.flush();
        if (analysis.extraction() != null) {
            findings.file(revision, analysis.extraction(), true);
        }
        return Receipt.filed(article.id, 1, here == null ? Outcome.NEW : Outcome.REVISED);
    }

    private Receipt revise(Article article, CheckedSubmission accepted, AnalysisResult analysis, Instant now) {
        int number = (int) ArticleRevision.count("article", article) + 1;
        ArticleRevision revision = new ArticleRevision(article, number, accepted.text(), now);
        analysis.copyTo(revision);
        article.makeCurrent(revision, article.currentRevision());
        entities.flush();
        revision.persist();
        entities.flush();
        if (analysis.extraction() != null) {
            findings.file(revision, analysis.extraction(), false);
        }
        return Receipt.filed(article.id, number, Outcome.REVISED);
    }
}
