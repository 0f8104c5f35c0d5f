package org.dixit.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dixit.cli.ArticleDelivery.Answer;
import org.jspecify.annotations.Nullable;

/// Counts articles by outcome, and lists the first failures individually.
final class IngestTally {

    private static final int SHOWN = 20;

    private final Progress progress;
    private final PrintStream out;
    private final Map<String, Outcome> outcomes = new TreeMap<>();
    private int failed;
    private int shown;
    private long statements;

    IngestTally(Progress progress, PrintStream out) {
        this.progress = progress;
        this.out = out;
    }

    /// The number of articles with one outcome and, by reason, how many of them were not analysed.
    private static final class Outcome {
        private int count;
        private final Map<String, Integer> notAnalysed = new TreeMap<>();

        @Override
        public String toString() {
            int unread =
                    notAnalysed.values().stream().mapToInt(Integer::intValue).sum();
            if (unread == 0) {
                return "";
            }
            String reasons = notAnalysed.size() == 1
                    ? notAnalysed.keySet().iterator().next()
                    : notAnalysed.entrySet().stream()
                            .map(reason -> reason.getValue() + " " + reason.getKey())
                            .collect(Collectors.joining(", "));
            return " (" + unread + " not analysed: " + reasons + ")";
        }
    }

    /// Counts an article that was ingested, and prints its warnings.
    ///
    /// @param where its file and line
    synchronized void countAccepted(String where, Answer.Accepted answer) {
        answer.warnings().forEach(warning -> printLimited(where + ": " + warning));
        Outcome outcome = outcomes.computeIfAbsent(answer.outcome().toLowerCase(Locale.ROOT), _ -> new Outcome());
        outcome.count++;
        if (answer.outcome().equals("KNOWN")) {
            return;
        }
        statements += answer.statements();
        if (!answer.analysed()) {
            outcome.notAnalysed.merge(language(answer.language()), 1, Integer::sum);
        }
    }

    private static String language(@Nullable String tag) {
        if (tag == null) {
            return "language not recognised";
        }
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getLanguage().equals("en")
                ? "the analysis failed"
                : locale.getDisplayLanguage(Locale.ENGLISH).isEmpty() ? tag : locale.getDisplayLanguage(Locale.ENGLISH);
    }

    /// Counts an article that was not ingested, and prints the reason.
    ///
    /// @param where  its file and line
    /// @param reason a sentence
    synchronized void countFailed(String where, String reason) {
        failed++;
        printLimited(where + ": " + reason);
    }

    /// Prints a sentence about one article, up to a limit.
    private void printLimited(String sentence) {
        if (shown < SHOWN) {
            shown++;
            print(sentence);
        }
    }

    /// Counts several articles that failed for one reason, which is reported by [#print].
    synchronized void countFailed(int articles) {
        failed += articles;
    }

    /// Prints a line in place of the progress line.
    synchronized void print(String sentence) {
        progress.close();
        out.println(sentence);
    }

    synchronized int done() {
        return failed
                + outcomes.values().stream().mapToInt(outcome -> outcome.count).sum();
    }

    synchronized boolean hasFailures() {
        return failed > 0;
    }

    /// Returns a one-line summary.
    synchronized String summary() {
        List<String> parts = new ArrayList<>();
        for (String name : List.of("new", "known", "revised")) {
            Outcome outcome = outcomes.getOrDefault(name, new Outcome());
            parts.add(String.format(Locale.ROOT, "%,d %s%s", outcome.count, name, outcome));
        }
        outcomes.forEach((name, outcome) -> {
            if (!List.of("new", "known", "revised").contains(name)) {
                parts.add(String.format(Locale.ROOT, "%,d %s%s", outcome.count, name, outcome));
            }
        });
        parts.add(
                String.format(Locale.ROOT, "%,d failed%s", failed, shown < SHOWN ? "" : " (the first 20 are listed)"));
        return String.join(", ", parts)
                + String.format(
                        Locale.ROOT, "; %,d %s found", statements, statements == 1 ? "statement" : "statements");
    }
}
