package org.dixit.launch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dixit.formats.ArticleFile;
import org.dixit.formats.KnownFields;
import org.dixit.formats.SubmissionRecord;
import org.dixit.intake.Intake;
import org.dixit.intake.Receipt;
import org.dixit.intake.Refusal;
import org.dixit.intake.Submission;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/// Ingests the articles that a new installation starts with. They are ingested like all others, so that each is
/// stored once, however often the service starts.
@ApplicationScoped
class Seeds {

    private static final Logger LOG = Logger.getLogger(Seeds.class);
    private static final int LONGEST_STOP = 8;

    private final Intake intake;
    private final Settings settings;
    private final CountDownLatch submitted = new CountDownLatch(1);
    private volatile boolean stopping;

    Seeds(Intake intake, Settings settings) {
        this.intake = intake;
        this.settings = settings;
    }

    /// Starts to ingest the seeds on a thread of its own, since readers need not wait for the language models.
    void load(@Observes StartupEvent started) {
        Path seeds = settings.seeds().orElse(null);
        if (seeds == null || !Files.isDirectory(seeds)) {
            submitted.countDown();
            return;
        }
        Thread.ofPlatform().daemon().name("seeds").start(() -> {
            try {
                load(seeds);
            } finally {
                submitted.countDown();
            }
        });
    }

    /// Waits for the article that is being ingested, and ingests no further ones.
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        if (!submitted.await(LONGEST_STOP, TimeUnit.SECONDS)) {
            LOG.warn("a seed was still being ingested when the service stopped");
        }
    }

    /// Whether all seeds have been submitted, so that a new installation has its initial articles.
    boolean areSubmitted() {
        return submitted.getCount() == 0;
    }

    /// Waits until all seeds have been submitted.
    void await() throws InterruptedException {
        submitted.await();
    }

    /// Whether the service is stopping.
    boolean isStopping() {
        return stopping;
    }

    /// Ingests every article of `seeds`, file by file in the order of their names; an article that cannot be ingested
    /// is logged and skipped.
    void load(Path seeds) {
        List<Path> files;
        try (Stream<Path> all = Files.list(seeds)) {
            files = all.filter(ArticleFile::isArticleFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.errorf("the seeds in %s cannot be read: %s", seeds, FailureMessages.of(e));
            return;
        }
        StartLog.stage("Ingesting the articles of " + seeds + " (" + files.size()
                + (files.size() == 1 ? " file)" : " files)"));
        files.forEach(this::loadFile);
        if (stopping) {
            LOG.infof("stopped before all of %s was ingested", seeds);
        }
    }

    private void loadFile(Path file) {
        try (ArticleFile articles = ArticleFile.open(file, KnownFields.OWN, null)) {
            for (ArticleFile.Item item = articles.next(); item != null && !stopping; item = articles.next()) {
                take(item.line() == 0 ? file.toString() : file + ", line " + item.line(), item.record());
            }
        } catch (IOException e) {
            LOG.errorf("seed %s cannot be read: %s", file, FailureMessages.of(e));
        }
    }

    private void take(String where, SubmissionRecord record) {
        Submission submission = record.submission();
        if (submission == null) {
            LOG.errorf("seed %s was not ingested: %s", where, record.fault());
            return;
        }
        try {
            Receipt receipt = intake.receive(submission);
            receipt.refusals().forEach(refusal -> refused(where, refusal));
            if (receipt.outcome() != null) {
                LOG.debugf("seed %s is article %s (%s)", where, receipt.articleId(), receipt.outcome());
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "seed %s was not ingested", where);
        }
    }

    /// Logs why a seed was refused. One that was taken down stays away on purpose, at every start.
    private static void refused(String where, Refusal refusal) {
        LOG.logf(
                refusal.code() == Refusal.Code.TAKEN_DOWN ? Level.DEBUG : Level.ERROR,
                "seed %s was not ingested: %s",
                where,
                refusal.message());
    }
}
