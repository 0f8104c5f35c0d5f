package org.dixit.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.dixit.archive.sql.ArchiveUnavailable;
import org.dixit.telemetry.Telemetry;
import org.dixit.vocabulary.Extraction;
import org.jboss.logging.Logger;

/// The entry point for articles: checks, analyses and files them. Safe for use by multiple threads.
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final ArticleAnalyzer analyzer;
    private final ArticleFiling filing;
    private final Telemetry telemetry;

    Intake(ArticleAnalyzer analyzer, ArticleFiling filing, Telemetry telemetry) {
        this.analyzer = analyzer;
        this.filing = filing;
        this.telemetry = telemetry;
    }

    /// Accepts a submission, or returns the reasons for refusing it. A text that was taken down is refused.
    public Receipt receive(Submission submission) {
        return receive(submission, false);
    }

    /// Accepts a submission, or returns the reasons for refusing it. Submitting the same text again yields the same
    /// article: the origin that the submission gives is recorded, and nothing is analysed again, except a text that
    /// was left unanalysed and now comes with a language that is analysed. An article that the analyzer fails on is
    /// kept, with the reason why it was not analysed.
    ///
    /// @param evenIfDeleted whether to accept a text or URL that was taken down
    /// @throws RuntimeException if the archive cannot store it; none of it is stored then
    public Receipt receive(Submission submission, boolean evenIfDeleted) {
        SubmissionChecks checks = new SubmissionChecks(submission);
        Receipt receipt =
                telemetry.stage("ingest", () -> take(checks, evenIfDeleted)).with(checks.warnings());
        telemetry.count(
                "dixit.articles",
                "outcome",
                receipt.outcome() == null ? "REFUSED" : receipt.outcome().name(),
                1);
        return receipt;
    }

    private Receipt take(SubmissionChecks checks, boolean evenIfDeleted) {
        CheckedSubmission accepted = checks.accepted();
        if (accepted == null) {
            return Receipt.refused(checks.refusals());
        }
        Receipt known = telemetry.stage("look up", () -> filing.known(accepted, evenIfDeleted));
        if (known != null) {
            return known.with(checks.warnings());
        }
        AnalysisResult analysis =
                telemetry.stage("extract", () -> AnalysisResult.of(analyzer, accepted.text(), accepted.language()));
        Receipt receipt = telemetry.stage("file", () -> file(accepted, analysis, evenIfDeleted));
        Extraction extraction = analysis.extraction();
        telemetry.count(
                "dixit.statements",
                "outcome",
                "FILED",
                extraction == null ? 0 : extraction.statements().size());
        return receipt.with(checks.warnings());
    }

    private Receipt file(CheckedSubmission accepted, AnalysisResult analysis, boolean evenIfDeleted) {
        try {
            return filing.file(accepted, analysis, evenIfDeleted);
        } catch (RuntimeException e) {
            if (analysis.extraction() == null || ArchiveUnavailable.isCauseOf(e)) {
                throw e;
            }
            LOG.errorf(e, "the findings in article %s could not be filed", AnalysisResult.shortHash(accepted.text()));
            AnalysisResult failed = AnalysisResult.failed(analysis.language(), "its analysis could not be filed", e);
            return filing.file(accepted, failed, evenIfDeleted);
        }
    }
}
