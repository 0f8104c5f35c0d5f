package org.dixit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dixit.cli.ArticleDelivery.Answer;
import org.dixit.formats.ArticleFile;
import org.dixit.formats.SubmissionRecord;
import org.dixit.intake.Submission;
import org.dixit.launch.FailureMessages;
import org.dixit.launch.StartupException;
import org.jspecify.annotations.Nullable;

/// `dixit ingest`: sends files of articles to a running service, a few at a time; articles with the same URL are sent
/// one after the other.
public final class IngestCommand {

    private static final int ALL_TAKEN = 0;
    private static final int SOME_FAILED = 1;
    private static final int STOPPED = 3;

    private static final int LANES = 4;
    /// The number of articles that may be read ahead of those being sent.
    private static final int AHEAD = 32;

    private final IngestOptions options;
    private final ArticleDelivery delivery;
    private final Progress progress = new Progress(System.err);
    private final IngestTally tally = new IngestTally(progress, System.err);
    private final List<ExecutorService> lanes = IntStream.range(0, LANES)
            .mapToObj(_ -> Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()))
            .toList();
    private final Semaphore permits = new Semaphore(AHEAD);
    private final AtomicBoolean waited = new AtomicBoolean();
    private final AtomicLong bytesDone = new AtomicLong();
    private long bytesInAll;
    private int nextLane;
    private volatile @Nullable String stopped;

    private IngestCommand(IngestOptions options) {
        this.options = options;
        this.delivery = new ArticleDelivery(options.service(), options.key(), options.timeout());
    }

    /// Sends the files named by `args` and returns the exit code: 0 if every article was ingested, 1 if some were
    /// not, 3 if the service could not be used or the run was interrupted.
    public static int run(List<String> args, Map<String, String> environment) {
        return new IngestCommand(IngestOptions.of(args, environment)).send();
    }

    private int send() {
        List<Path> files = files();
        if (!options.singleFileOptions().isEmpty() && files.size() > 1) {
            throw StartupException.usage(
                    "ingest", options.singleFileOptions().getFirst() + " is for one file of plain text.");
        }
        bytesInAll = files.stream()
                .mapToLong(IngestCommand::size)
                .reduce(0, (all, size) -> all < 0 || size < 0 ? -1 : all + size);
        IngestPosition position = IngestPosition.of(options, files);
        Thread interrupted = new Thread(() -> interrupt(position), "interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        boolean isInterrupted = false;
        try {
            sendAll(files, position);
            lanes.forEach(ExecutorService::close);
        } finally {
            isInterrupted = !remove(interrupted);
            progress.close();
        }
        return isInterrupted ? STOPPED : end(position);
    }

    /// @return false if the JVM is already shutting down
    private static boolean remove(Thread hook) {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void sendAll(List<Path> files, IngestPosition position) {
        IngestPosition.Place earlier = options.resume() ? position.previous() : null;
        if (options.resume() && earlier == null) {
            tally.print("dixit: no interrupted run over these files was found; starting with the first file");
        }
        for (Path file : files) {
            if (stopped != null) {
                return;
            }
            if (earlier != null && !earlier.input().equals(file.toString())) {
                bytesDone.addAndGet(size(file));
                continue;
            }
            sendFile(file, position, earlier == null ? -1 : earlier.line());
            earlier = null;
        }
    }

    private int end(IngestPosition position) {
        String reason = stopped;
        if (reason == null) {
            position.delete();
            System.err.println(tally.summary());
            return tally.hasFailures() ? SOME_FAILED : ALL_TAKEN;
        }
        printStopped(reason, position);
        return STOPPED;
    }

    private void printStopped(String reason, IngestPosition position) {
        IngestPosition.Place place = position.save();
        System.err.println("dixit: stopped: " + reason + ".");
        if (place != null) {
            System.err.println("dixit: everything up to " + where(place.input(), place.line())
                    + " was sent; run the same command with --resume to continue.");
        }
        System.err.println(tally.summary());
    }

    /// Handles Ctrl-C.
    private void interrupt(IngestPosition position) {
        stop("interrupted");
        progress.close();
        printStopped("interrupted", position);
    }

    private void stop(String reason) {
        if (stopped == null) {
            stopped = reason;
        }
        delivery.cancel();
    }

    /// Returns the files that were named and those in the folders that were named.
    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path input : options.inputs()) {
            if (Files.isDirectory(input)) {
                files.addAll(inFolder(input));
            } else {
                files.add(input);
            }
        }
        return files;
    }

    private List<Path> inFolder(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            List<Path> articles =
                    files.stream().filter(ArticleFile::isArticleFile).toList();
            int others = files.size() - articles.size();
            if (others > 0 || articles.isEmpty()) {
                tally.print(String.format(
                        Locale.ROOT,
                        "%s: %,d files to read; %,d skipped because they are not named *.txt, *.jsonl, *.ndjson or one of these with .gz",
                        folder,
                        articles.size(),
                        others));
            }
            return articles;
        } catch (IOException | UncheckedIOException e) {
            tally.countFailed(folder.toString(), "It cannot be read: " + FailureMessages.of(e) + ".");
            return List.of();
        }
    }

    /// Returns the length of a file in bytes, or −1 if the number of bytes read from it is not known beforehand
    /// (standard input, `.gz`).
    private static long size(Path file) {
        try {
            return file.equals(IngestOptions.STANDARD_INPUT) || file.toString().endsWith(".gz") ? -1 : Files.size(file);
        } catch (IOException e) {
            return 0; // reading the file reports the error
        }
    }

    /// @param from the line after which to begin
    private void sendFile(Path file, IngestPosition position, int from) {
        String name = file.equals(IngestOptions.STANDARD_INPUT) ? "standard input" : file.toString();
        FieldReport report = new FieldReport(name, options.fields(), tally);
        try (ArticleFile articles = open(file)) {
            if (articles.isLines() && !options.singleFileOptions().isEmpty()) {
                throw StartupException.usage(
                        "ingest",
                        options.singleFileOptions().getFirst() + " is for plain text, and " + name + " is JSON Lines.");
            }
            for (ArticleFile.Item item = articles.next(); item != null && stopped == null; item = articles.next()) {
                if (item.line() <= from) {
                    bytesDone.addAndGet(item.length());
                } else if (report.add(item)) {
                    send(file.toString(), item, position);
                }
            }
            if (stopped == null) {
                report.reportRemaining();
            }
        } catch (ArticleFile.NoArticlesException e) {
            tally.countFailed(name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            tally.countFailed(name, "It cannot be read: " + FailureMessages.of(e) + ".");
        }
    }

    private ArticleFile open(Path file) throws IOException {
        return file.equals(IngestOptions.STANDARD_INPUT)
                ? ArticleFile.of(System.in, file.toString(), options.fields(), options.encoding())
                : ArticleFile.open(file, options.fields(), options.encoding());
    }

    private void send(String file, ArticleFile.Item item, IngestPosition position) {
        IngestPosition.Ticket ticket = position.begin(file, item.line());
        permits.acquireUninterruptibly();
        lane(item.record().submission()).execute(() -> {
            try {
                if (stopped == null) {
                    send(where(file, item.line()), item.record());
                    position.end(ticket);
                    bytesDone.addAndGet(item.length());
                    showProgress();
                }
            } catch (ArticleDelivery.ServiceUnusableException e) {
                stop(String.valueOf(e.getMessage()));
            } finally {
                permits.release();
            }
        });
    }

    /// Chooses the lane of an article. Texts with the same URL are sent one after the other, since the last one
    /// becomes the current version. A URL may be spelled in several ways, so all URLs with the same path share a
    /// lane.
    private ExecutorService lane(@Nullable Submission submission) {
        String url = submission == null ? null : submission.url();
        int number = url == null ? nextLane++ : path(url).hashCode();
        return lanes.get(Math.floorMod(number, LANES));
    }

    private static String path(String url) {
        try {
            String path = URI.create(url).normalize().getPath();
            return path == null ? "" : path.toLowerCase(Locale.ROOT).replaceAll("/+$", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void send(String where, SubmissionRecord record) throws ArticleDelivery.ServiceUnusableException {
        Submission submission = record.submission();
        if (submission == null) {
            tally.countFailed(where, String.valueOf(record.fault()));
            return;
        }
        switch (delivery.send(submission, this::printWaiting)) {
            case Answer.Accepted taken -> tally.countAccepted(where, taken);
            case Answer.Refused refused -> tally.countFailed(where, refused.reason());
        }
    }

    private void printWaiting(String reason) {
        if (stopped == null && waited.compareAndSet(false, true)) {
            tally.print("dixit: the service at " + options.service() + " does not answer (" + reason
                    + "); trying again for " + options.timeout().toSeconds() + " s");
        }
    }

    private static String where(String file, int line) {
        return line == 0 ? file : file + ", line " + line;
    }

    private void showProgress() {
        if (bytesInAll <= 0) {
            progress.show(tally.done(), "articles");
        } else {
            progress.show((double) bytesDone.get() / bytesInAll, tally.done(), "articles");
        }
    }
}
