package org.dixit.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.dixit.archive.ArchiveUnavailable;
import org.dixit.extraction.Extraction;
import org.dixit.watch.Watch;
import org.jboss.logging.Logger;

/// The door for articles: checks, has the text analysed, files it. Any number of threads may come at once.
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final Analyst analyst;
    private final Filing filing;
    private final Watch watch;

    Intake(Analyst analyst, Filing filing, Watch watch) {
        this.analyst = analyst;
        this.filing = filing;
        this.watch = watch;
    }

    /// Takes a submission, or says why not. A text that was taken down is refused.
    public Receipt receive(Submission submission) {
        return receive(submission, false);
    }

    /// Takes a submission, or says why not. The same text again is the same article: what the submission says of its
    /// origin is recorded, and nothing is analysed again but a text that was left unanalysed and now comes with a
    /// language that is read. An article that the analyst fails on is kept, with the reason why nobody read it.
    ///
    /// @param evenIfDeleted whether to take a text or URL that was taken down
    /// @throws RuntimeException where the archive does not take it; nothing of it is kept then
    public Receipt receive(Submission submission, boolean evenIfDeleted) {
        Checks checks = new Checks(submission);
        Receipt receipt =
                watch.stage("ingest", () -> take(checks, evenIfDeleted)).with(checks.warnings());
        watch.count(
                "dixit.articles",
                "outcome",
                receipt.outcome() == null ? "REFUSED" : receipt.outcome().name(),
                1);
        return receipt;
    }

    private Receipt take(Checks checks, boolean evenIfDeleted) {
        Accepted accepted = checks.accepted();
        if (accepted == null) {
            return Receipt.refused(checks.refusals());
        }
        Receipt known = watch.stage("look up", () -> filing.known(accepted, evenIfDeleted));
        if (known != null) {
            return known.with(checks.warnings());
        }
        Reading reading = watch.stage("extract", () -> Reading.of(analyst, accepted.text(), accepted.language()));
        Receipt receipt = watch.stage("file", () -> file(accepted, reading, evenIfDeleted));
        Extraction extraction = reading.extraction();
        watch.count(
                "dixit.statements",
                "outcome",
                "FILED",
                extraction == null ? 0 : extraction.statements().size());
        return receipt.with(checks.warnings());
    }

    private Receipt file(Accepted accepted, Reading reading, boolean evenIfDeleted) {
        try {
            return filing.file(accepted, reading, evenIfDeleted);
        } catch (RuntimeException e) {
            if (reading.extraction() == null || ArchiveUnavailable.tells(e)) {
                throw e;
            }
            LOG.errorf(e, "what was found in article %s could not be filed", Reading.shortHash(accepted.text()));
            Reading failed = Reading.failed(reading.language(), "its analysis could not be filed", e);
            return filing.file(accepted, failed, evenIfDeleted);
        }
    }
}
