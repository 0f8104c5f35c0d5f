package org.dixit.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.semantics.StatementSemantics;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/// Estimates the probability that the content and speaker of a statement are right: a logistic function of the
/// rule that found it and a few features. The weights are in `confidence.txt`, whose heading explains how they
/// were learnt.
final class ConfidenceModel {

    private static final WordList WORDS = WordList.read("sources.txt");
    private static final Set<String> PRONOUNS = WORDS.words("pronoun");
    private static final Set<String> RELATIVES = WORDS.words("relative");
    /// The distance between source and cue, in UTF-16 units, beyond which they count as far apart.
    private static final int FAR = 60;

    private final Map<String, Double> weights = new HashMap<>();

    /// @param lines the lines of `confidence.txt`, "feature: weight", without comments
    ConfidenceModel(List<String> lines) {
        for (String line : lines) {
            int colon = line.lastIndexOf(':');
            weights.put(
                    line.substring(0, colon).trim(),
                    Double.valueOf(line.substring(colon + 1).trim()));
        }
    }

    /// Returns the confidence in `draft`, from 0.001 to 0.999, rounded to three decimal places.
    double of(
            ParsedArticle article,
            StatementDraft draft,
            StatementKind kind,
            StatementSemantics force,
            boolean nested,
            boolean resolved) {
        double sum = 0;
        for (String feature : features(article.text(), draft, kind, force, nested, resolved)) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        double probability = 1 / (1 + Math.exp(-sum));
        return Math.clamp(Math.round(probability * 1000) / 1000.0, 0.001, 0.999);
    }

    private static List<String> features(
            String text,
            StatementDraft draft,
            StatementKind kind,
            StatementSemantics force,
            boolean nested,
            boolean resolved) {
        List<String> features = new ArrayList<>();
        features.add("always");
        features.add("rule " + draft.rule.key());
        features.add("kind " + kind);
        features.add("act " + force.act());
        features.add(kind + (nested ? " nested" : " outer"));
        features.add("source " + source(text, draft));
        features.add("words "
                + size(draft.content.stream().mapToInt(c -> words(c.of(text))).sum()));
        if (!resolved) {
            features.add("no speaker");
        }
        if (!force.realized()) {
            features.add("unrealized");
        }
        return features;
    }

    private static String source(String text, StatementDraft draft) {
        CharRange source = draft.source;
        CharRange cue = draft.cue;
        if (source == null) {
            return "none";
        }
        String words = source.of(text).toLowerCase(Locale.ROOT);
        if (PRONOUNS.contains(words)) {
            return "pronoun";
        }
        if (RELATIVES.contains(words)) {
            return "relative";
        }
        return isFar(source, cue) ? "far" : "near";
    }

    private static boolean isFar(CharRange source, @Nullable CharRange cue) {
        return cue != null && (cue.begin() - source.end() > FAR || source.begin() - cue.end() > FAR);
    }

    private static String size(int words) {
        return words <= 1 ? "1" : words <= 2 ? "2" : words <= 5 ? "3-5" : words <= 40 ? "6-40" : "41+";
    }

    /// Counts the runs of letters, digits and underscores.
    private static int words(String text) {
        int n = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_';
            n += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return n;
    }
}
