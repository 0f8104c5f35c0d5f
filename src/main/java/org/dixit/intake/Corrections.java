package org.dixit.intake;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dixit.archive.entity.Appearance;
import org.dixit.archive.entity.Article;
import org.dixit.archive.entity.ArticleRevision;
import org.dixit.archive.sql.AdvisoryLocks;
import org.dixit.intake.Correction.Field;
import org.dixit.intake.Refusal.Code;
import org.jspecify.annotations.Nullable;

/// Corrects the recorded origin of an article. The article takes its origin from the first place that shows it, so
/// that place is corrected. The database keeps the previous values.
@ApplicationScoped
public class Corrections {

    private final EntityManager entities;
    private final ArticleAnalyzer analyzer;
    private final ExtractionFiling findings;

    Corrections(EntityManager entities, ArticleAnalyzer analyzer, ExtractionFiling findings) {
        this.entities = entities;
        this.analyzer = analyzer;
        this.findings = findings;
    }

    /// A text as it was before it was analysed again.
    @RegisterForReflection
    record FormerText(UUID id, String text, @Nullable String language, boolean analysed) {}

    /// Makes a correction, or returns the reasons for refusing it.
    public ChangeOutcome correct(Correction correction) {
        FormerText before = Transactions.inNew(
                () -> ArticleRevision.find("article.id = ?1 and id = article.currentRevisionId", correction.article())
                        .project(FormerText.class)
                        .firstResult());
        if (before == null) {
            return notFound();
        }
        SubmissionChecks checks = new SubmissionChecks(new Submission(
                before.text,
                correction.title(),
                correction.url(),
                correction.publisher(),
                correction.author(),
                correction.language(),
                correction.publishedAt()));
        CheckedSubmission accepted = checks.accepted();
        List<Refusal> faults = new ArrayList<>(checks.refusals());
        faults.addAll(checks.warnings()); // here an unusable URL is a mistake to report
        Refusal unnamed = correction.by() == null ? null : Deletions.faultOf("by", correction.by());
        if (unnamed != null) {
            faults.add(unnamed);
        }
        if (accepted == null || !faults.isEmpty()) {
            return new ChangeOutcome(null, faults);
        }
        AnalysisResult analysis = analyseAgain(before, accepted, correction);
        return Transactions.inNew(() -> correct(correction, accepted, before, analysis));
    }

    private static ChangeOutcome notFound() {
        return ChangeOutcome.refused(Code.NOT_FOUND, "article", "There is no article with this id.");
    }

    /// Returns a new reading if another language makes one necessary; `null` if no other language is given, or if the
    /// text was analysed and would be analysed in the same way.
    private @Nullable AnalysisResult analyseAgain(
            FormerText before, CheckedSubmission accepted, Correction correction) {
        String language = accepted.language();
        boolean cleared = correction.clear().contains(Field.LANGUAGE);
        if (language == null && !cleared || language != null && language.equals(before.language) && before.analysed) {
            return null;
        }
        boolean same = language != null && before.analysed && AnalysisResult.isAnalysed(language);
        return same ? null : AnalysisResult.of(analyzer, before.text, language);
    }

    private ChangeOutcome correct(
            Correction correction, CheckedSubmission accepted, FormerText before, @Nullable AnalysisResult analysis) {
        lock(accepted);
        Article article = Article.findById(correction.article(), LockModeType.PESSIMISTIC_WRITE);
        if (article == null) {
            return notFound();
        }
        Appearance place = firstPlace(article);
        if (accepted.address() != null) {
            Appearance there = Appearance.at(accepted.address());
            if (there != null && !there.id.equals(place.id)) {
                return ChangeOutcome.refused(
                        Code.URL_TAKEN,
                        "url",
                        "Another article is shown at " + accepted.address().uri() + ".");
            }
        }
        sign(correction.by());
        apply(correction, accepted, place);
        entities.flush();
        entities.refresh(article);
        ArticleRevision revision = ArticleRevision.findById(before.id);
        entities.refresh(revision);
        if (analysis != null) {
            store(revision, analysis);
        } else if (accepted.language() != null) {
            revision.language = accepted.language();
        }
        return new ChangeOutcome(article.id, List.of());
    }

    /// Locks out other filings from the URL, and merges of actors.
    private void lock(CheckedSubmission accepted) {
        entities.createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock_shared(:merges), pg_advisory_xact_lock(:place))")
                .setParameter("merges", AdvisoryLocks.ACTORS_MOVE)
                .setParameter("place", ByteBuffer.wrap(accepted.placeKey()).getLong())
                .getSingleResult();
    }

    /// Sets who makes the correction, before it is written: the database stores it with the former values
    /// (V11__who_corrected.sql).
    private void sign(@Nullable String by) {
        if (by != null) {
            entities.createNativeQuery("SELECT set_config('dixit.corrected_by', :by, true)")
                    .setParameter("by", by.strip())
                    .getSingleResult();
        }
    }

    private static Appearance firstPlace(Article article) {
        return Appearance.find(
                        "article.id = ?1 order by case when replacedAt is null then 0 else 1 end, id", article.id)
                .firstResult();
    }

    private static void apply(Correction correction, CheckedSubmission accepted, Appearance place) {
        for (Field field : correction.clear()) {
            switch (field) {
                case TITLE -> place.title = null;
                case URL -> place.at(null, null);
                case PUBLISHER -> place.publisher = null;
                case AUTHOR -> place.author = null;
                case PUBLISHED_AT -> place.publishedAt = null;
                case LANGUAGE -> {}
            }
        }
        if (accepted.address() != null) {
            place.at(accepted.address(), accepted.url());
        }
        place.title = accepted.title() == null ? place.title : accepted.title();
        place.publisher = accepted.publisher() == null ? place.publisher : accepted.publisher();
        place.author = accepted.author() == null ? place.author : accepted.author();
        place.publishedAt = accepted.publishedAt() == null ? place.publishedAt : accepted.publishedAt();
    }

    private void store(ArticleRevision revision, AnalysisResult analysis) {
        if (revision.analysed && analysis.extraction() != null) {
            revision.language = analysis.language(); // analysed in the same way before
            return;
        }
        findings.remove(revision);
        analysis.copyTo(revision);
        entities.flush();
        if (analysis.extraction() != null) {
            findings.file(revision, analysis.extraction(), false);
        }
    }
}
