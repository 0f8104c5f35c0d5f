package org.dixit.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dixit.formats.KnownFields;
import org.dixit.formats.SubmissionLines;
import org.dixit.formats.SubmissionRecord;
import org.dixit.intake.ArticleAnalyzer;
import org.dixit.intake.Refusal;
import org.dixit.intake.Submission;
import org.dixit.launch.FailureMessages;
import org.dixit.vocabulary.Extraction;

/// `dixit extract`: reads articles as lines of JSON and writes a line of JSON for each, in the same order, using two
/// threads.
public final class ExtractCommand {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int THREADS = 2;
    private static final int IN_FLIGHT = 8;

    private final ArticleAnalyzer analyzer;
    private final Progress progress;

    public ExtractCommand(ArticleAnalyzer analyzer, Progress progress) {
        this.analyzer = analyzer;
        this.progress = progress;
    }

    /// The output line for an article, and whether it reports an error.
    private record Answer(ByteArrayOutputStream line, boolean failed) {}

    /// Reads articles from `in` until its end and writes their statements to `out`.
    ///
    /// @return the number of lines that could not be read or analysed
    public int run(InputStream in, OutputStream out) throws IOException {
        SubmissionLines lines = new SubmissionLines(in);
        Queue<Future<Answer>> answers = new ArrayDeque<>();
        int[] failedAndDone = new int[2];
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS);
                OutputStream buffered = new BufferedOutputStream(out, 1 << 16)) {
            try {
                for (SubmissionLines.Line line = lines.next(); line != null; line = lines.next()) {
                    SubmissionLines.Line current = line;
                    answers.add(pool.submit(() -> answer(current)));
                    if (answers.size() == IN_FLIGHT || answers.peek().isDone()) {
                        write(answers.remove(), buffered, failedAndDone);
                    }
                }
                while (!answers.isEmpty()) {
                    write(answers.remove(), buffered, failedAndDone);
                }
            } catch (IOException e) {
                pool.shutdownNow();
                throw e;
            }
        } finally {
            progress.close();
        }
        return failedAndDone[0];
    }

    private void write(Future<Answer> future, OutputStream out, int[] failedAndDone) throws IOException {
        try {
            Answer answer = future.get();
            answer.line().writeTo(out);
            failedAndDone[0] += answer.failed() ? 1 : 0;
            progress.show(++failedAndDone[1], "articles");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Answer answer(SubmissionLines.Line line) {
        SubmissionRecord record = line.toRecord(KnownFields.OWN);
        Submission submission = record.submission();
        if (submission == null) {
            return error(record, line, record.fault() == null ? "Nothing could be read." : record.fault());
        }
        for (Refusal refusal : submission.faults()) {
            if (refusal.field().equals("text")) {
                return error(record, line, refusal.message());
            }
        }
        try {
            Extraction extraction = analyzer.analyse(submission.text());
            String id = record.id() == null ? Integer.toString(line.number()) : record.id();
            return new Answer(json(StatementsJson.of(id, extraction)), false);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return error(record, line, "Its analysis failed: " + FailureMessages.of(e) + ".");
        }
    }

    private static Answer error(SubmissionRecord record, SubmissionLines.Line line, String error) {
        try {
            return new Answer(json(new StatementsJson.Failure(record.id(), line.number(), error)), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayOutputStream json(Object line) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream(4096);
        JSON.writeValue(json, line);
        json.write('\n');
        return json;
    }
}
