package org.dixit.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/// Compares extracted statements with annotated ones and counts the agreement over any number of articles. The rows
/// are the headline rows of score_quotes.py, by its definitions, with segments as the unit and reported speech as the
/// scope.
public final class Scores {

    private static final double ENOUGH = 0.5;
    private static final List<String> TYPES = List.of("DIRECT", "MIXED", "INDIRECT");

    private record Pair(int gold, int found, double similarity) {}

    private final Map<String, Integer> counts = new TreeMap<>();

    private void count(String what, int n) {
        counts.merge(what, n, Integer::sum);
    }

    private int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    /// Adds one article.
    ///
    /// @param gold  an article with its text and its statements as annotated by people
    /// @param found the statements that the extractor found in the same text
    public void add(JsonNode gold, JsonNode found) {
        GoldText text = new GoldText(gold.path("text").asText());
        List<ScoredSegment> all = scored(text, gold, true);
        List<ScoredSegment> required = all.stream().filter(s -> !s.optional()).toList();
        List<ScoredSegment> optional =
                all.stream().filter(ScoredSegment::optional).toList();
        List<ScoredSegment> any = scored(text, found, false);
        List<Pair> pairs = greedy(required, any, (a, b) -> ScoredSegment.dice(a.content(), b.content()), ENOUGH);
        BitSet paired = new BitSet();
        pairs.forEach(pair -> paired.set(pair.found()));
        List<ScoredSegment> kept = new ArrayList<>();
        for (int i = 0; i < any.size(); i++) {
            if (paired.get(i) || !isOptional(any.get(i), required, optional)) {
                kept.add(any.get(i));
            }
        }
        count("articles", 1);
        count("gold", required.size());
        count("optional", optional.size());
        count("found", kept.size());
        count("dropped", any.size() - kept.size());
        required.forEach(s -> count("gold " + s.type(), 1));
        kept.forEach(s -> count("found " + s.type(), 1));
        count(
                "strict",
                greedy(required, kept, (a, b) -> a.content().equals(b.content()) ? 1 : 0, 1)
                        .size());
        pairs.forEach(pair -> countPair(required.get(pair.gold()), any.get(pair.found())));
        countCues(required, optional, kept);
    }

    private static List<ScoredSegment> scored(GoldText text, JsonNode article, boolean gold) {
        List<ScoredSegment> found = new ArrayList<>();
        for (JsonNode statement : article.path("statements")) {
            ScoredSegment.segments(text, statement, gold).stream()
                    .filter(s -> !s.bad())
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isOptional(ScoredSegment found, List<ScoredSegment> required, List<ScoredSegment> optional) {
        double best = best(found, optional);
        return best >= ENOUGH && best > best(found, required);
    }

    private static double best(ScoredSegment found, List<ScoredSegment> gold) {
        return gold.stream()
                .mapToDouble(g -> ScoredSegment.dice(g.content(), found.content()))
                .max()
                .orElse(0);
    }

    private void countPair(ScoredSegment gold, ScoredSegment found) {
        count("partial", 1);
        count("partial gold " + gold.type(), 1);
        count("partial found " + found.type(), 1);
        Boolean right = gold.isAttributedLike(found);
        if (right != null) {
            count("testable", 1);
            count("attributed", right ? 1 : 0);
        }
        count("whole", right == null || right ? 1 : 0);
        String speaker = gold.speaker();
        if (speaker != null) {
            String other = found.speaker();
            count("named", 1);
            count("resolved", other != null && ScoredSegment.namesMatch(speaker, other) ? 1 : 0);
        }
    }

    private void countCues(List<ScoredSegment> required, List<ScoredSegment> optional, List<ScoredSegment> kept) {
        List<BitSet> gold = distinctCues(required);
        List<BitSet> found = distinctCues(kept);
        List<Pair> pairs = greedy(gold, found, ScoredSegment::jaccard, 1e-9);
        BitSet paired = new BitSet();
        pairs.forEach(pair -> paired.set(pair.found()));
        count("cue right", pairs.size());
        count("cue gold", gold.size());
        for (int i = 0; i < found.size(); i++) {
            BitSet cue = found.get(i);
            boolean counts =
                    paired.get(i) || optional.stream().noneMatch(o -> o.cue().intersects(cue));
            count("cue found", counts ? 1 : 0);
        }
    }

    private static List<BitSet> distinctCues(List<ScoredSegment> statements) {
        return statements.stream()
                .map(ScoredSegment::cue)
                .filter(cue -> !cue.isEmpty())
                .distinct()
                .toList();
    }

    /// Pairs one to one, beginning with the most similar.
    private static <T> List<Pair> greedy(
            List<T> gold, List<T> found, ToDoubleBiFunction<T, T> similarity, double enough) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                double value = similarity.applyAsDouble(gold.get(g), found.get(f));
                if (value >= enough && value > 0) {
                    candidates.add(new Pair(g, f, value));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair p) -> -p.similarity())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        BitSet usedGold = new BitSet();
        BitSet usedFound = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Pair candidate : candidates) {
            if (!usedGold.get(candidate.gold()) && !usedFound.get(candidate.found())) {
                usedGold.set(candidate.gold());
                usedFound.set(candidate.found());
                pairs.add(candidate);
            }
        }
        return pairs;
    }

    /// Returns the scores as a table of text.
    public String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "articles %d   gold %d (+%d optional)   found %d (+%d on optional gold)%n%-28s%7s%7s%7s%n",
                of("articles"),
                of("gold"),
                of("optional"),
                of("found"),
                of("dropped"),
                "",
                "P",
                "R",
                "F1"));
        row(table, "content STRICT", of("strict"), of("strict"), "");
        row(table, "content PARTIAL", of("partial"), of("partial"), "");
        row(table, "END-TO-END attributed", of("whole"), of("whole"), "");
        line(table, "cue (>=1 word)", of("cue right"), of("cue found"), of("cue right"), of("cue gold"));
        for (String type : TYPES) {
            if (of("gold " + type) + of("found " + type) > 0) {
                row(table, type + " partial", of("partial found " + type), of("partial gold " + type), " " + type);
            }
        }
        share(table, "attributed", of("attributed"), of("testable"));
        share(table, "speaker name resolved", of("resolved"), of("named"));
        return table.toString();
    }

    private void row(StringBuilder table, String name, int rightFound, int rightGold, String type) {
        line(table, name, rightFound, of("found" + type), rightGold, of("gold" + type));
    }

    private static void line(StringBuilder table, String name, int rightFound, int found, int rightGold, int gold) {
        double precision = ratio(rightFound, found);
        double recall = ratio(rightGold, gold);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        table.append(
                String.format(Locale.ROOT, "%-28s%7.1f%7.1f%7.1f%n", name, 100 * precision, 100 * recall, 100 * f1));
    }

    private static void share(StringBuilder table, String name, int right, int all) {
        if (all > 0) {
            table.append(String.format(Locale.ROOT, "%-28s%7.1f  of %d%n", name, 100 * ratio(right, all), all));
        }
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
