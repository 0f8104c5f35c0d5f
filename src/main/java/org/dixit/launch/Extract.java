package org.dixit.launch;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dixit.extraction.Extraction;
import org.dixit.intake.Analyst;
import org.dixit.intake.Refusal;
import org.dixit.intake.Submission;

/// `dixit extract`: a line of JSON in, a line of JSON out, in the same order, by two threads.
final class Extract {

    private static final int THREADS = 2;
    private static final int IN_FLIGHT = 8;

    private final Analyst analyst;
    private final Progress progress;

    Extract(Analyst analyst, Progress progress) {
        this.analyst = analyst;
        this.progress = progress;
    }

    /// An article's line and whether it is one about an error.
    private record Answer(ByteArrayOutputStream line, boolean failed) {}

    /// Reads articles from `in` until its end and writes their statements to `out`.
    ///
    /// @return how many lines could not be read or analysed
    int run(InputStream in, OutputStream out) throws IOException {
        Lines lines = new Lines(in);
        Queue<Future<Answer>> answers = new ArrayDeque<>();
        int[] failedAndDone = new int[2];
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS);
                OutputStream buffered = new BufferedOutputStream(out, 1 << 16)) {
            try {
                for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                    Lines.Line current = line;
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

    private Answer answer(Lines.Line line) {
        Handed handed = line.handed(Fields.OWN);
        Submission submission = handed.submission();
        if (submission == null) {
            return error(handed, line, handed.fault() == null ? "Nothing could be read." : handed.fault());
        }
        for (Refusal refusal : submission.faults()) {
            if (refusal.field().equals("text")) {
                return error(handed, line, refusal.message());
            }
        }
        try {
            Extraction extraction = analyst.analyse(submission.text());
            String id = handed.id() == null ? Integer.toString(line.number()) : handed.id();
            return new Answer(StatementsJson.line(id, extraction), false);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return error(handed, line, "Its analysis failed: " + Reasons.of(e) + ".");
        }
    }

    private static Answer error(Handed handed, Lines.Line line, String error) {
        return new Answer(StatementsJson.error(handed.id(), line.number(), error), true);
    }
}
