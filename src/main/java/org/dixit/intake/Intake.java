package org.dixit.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.dixit.archive.ArchiveUnavailable;
import org.dixit.archive.ArticleRevision;
import org.dixit.extraction.Extraction;
import org.dixit.watch.Watch;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

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

    /// Takes a submission, or says why not. The same text again changes nothing but what was not known of its origin.
    /// An article that the analyst fails on is kept, with the reason why nobody read it.
    ///
    /// @throws RuntimeException where the archive does not take it; nothing of it is kept then
    public Receipt receive(Submission submission) {
        Receipt receipt = watch.stage("ingest", () -> take(submission));
        watch.count(
                "dixit.articles",
                "outcome",
                receipt.outcome() == null ? "REFUSED" : receipt.outcome().name(),
                1);
        return receipt;
    }

    private Receipt take(Submission submission) {
        Checks checks = new Checks(submission);
        Accepted accepted = checks.accepted();
        if (accepted == null) {
            return Receipt.refused(checks.refusals());
        }
        Receipt known = watch.stage("look up", () -> filing.known(accepted));
        if (known != null) {
            return known.with(checks.warnings());
        }
        Reading reading = watch.stage("extract", () -> read(accepted));
        Receipt receipt = watch.stage("file", () -> file(accepted, reading));
        Extraction extraction = reading.extraction();
        watch.count(
                "dixit.statements",
                "outcome",
                "FILED",
                extraction == null ? 0 : extraction.statements().size());
        return receipt.with(checks.warnings());
    }

    private Receipt file(Accepted accepted, Reading reading) {
        try {
            return filing.file(accepted, reading);
        } catch (RuntimeException e) {
            if (reading.extraction() == null || ArchiveUnavailable.tells(e)) {
                throw e;
            }
            LOG.errorf(e, "what was found in article %s could not be filed", shortHash(accepted));
            return filing.file(accepted, Reading.failed(reading.language(), "its analysis could not be filed", e));
        }
    }

    private Reading read(Accepted accepted) {
        String language = accepted.language();
        if (language == null) {
            Tongue.Verdict verdict = Tongue.of(accepted.text());
            language = verdict.language();
            if (!verdict.english()) {
                return Reading.none(language, "The text does not seem to be English, which is all that Dixit reads.");
            }
        } else if (!Locale.forLanguageTag(language).getLanguage().equals("en")) {
            return Reading.none(language, "The language is given as " + language + ", and Dixit reads English only.");
        }
        return analyse(accepted, language);
    }

    private Reading analyse(Accepted accepted, @Nullable String language) {
        try {
            return Reading.of(language, analyst.analyse(accepted.text()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "article %s could not be analysed", shortHash(accepted));
            return Reading.failed(language, "its analysis failed", e);
        }
    }

    private static String shortHash(Accepted accepted) {
        byte[] hash = ArticleRevision.sha256(accepted.text());
        return String.format("%02x%02x%02x%02x", hash[0], hash[1], hash[2], hash[3]);
    }

    /// What reading a text came to: an extraction, or the reason why there is none.
    record Reading(
            @Nullable String language,
            @Nullable Extraction extraction,
            @Nullable String whyNot) {

        static Reading of(@Nullable String language, Extraction extraction) {
            return new Reading(language, extraction, null);
        }

        static Reading none(@Nullable String language, String why) {
            return new Reading(language, null, why);
        }

        static Reading failed(@Nullable String language, String what, Throwable failure) {
            return none(
                    language,
                    "The article is kept, but " + what + ": "
                            + failure.getClass().getSimpleName() + ".");
        }
    }
}
