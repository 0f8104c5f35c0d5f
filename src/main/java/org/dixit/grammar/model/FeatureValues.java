package org.dixit.grammar.model;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import org.jspecify.annotations.Nullable;

/// Extracts the values of words from which features are built.
final class FeatureValues {

    /// The maximum number of dependents counted on each side in a valency.
    private static final int MAX = 2;

    private static final FeatureHash[] VALENCIES = valencies();

    private FeatureValues() {}

    private static FeatureHash[] valencies() {
        FeatureHash[] pieces = new FeatureHash[(MAX + 1) * (MAX + 1)];
        for (int left = 0; left <= MAX; left++) {
            for (int right = 0; right <= MAX; right++) {
                pieces[left * (MAX + 1) + right] = FeatureHash.of("<".repeat(left) + "-" + ">".repeat(right));
            }
        }
        return pieces;
    }

    /// The value of `field` for `node`, or `null` if it has none.
    ///
    /// @throws IllegalStateException if the field is not used by the models
    static @Nullable FeatureHash piece(NlpNode node, Field field, @Nullable Object attribute) {
        return switch (field) {
            case word_form_simplified -> node.simplified();
            case word_form_simplified_lowercase -> node.lowercase();
            case word_shape -> node.shape();
            case lemma -> node.lemmaPiece();
            case part_of_speech_tag -> node.tagPiece();
            case named_entity_tag -> node.namePiece();
            case dependency_label -> node.labelPiece();
            case ambiguity_classes -> {
                AmbiguityClass ambiguity = node.ambiguity();
                yield ambiguity == null ? null : ambiguity.all();
            }
            case prefix -> affix(node.getWordFormSimplifiedLowercase(), length(attribute), true);
            case suffix -> affix(node.getWordFormSimplifiedLowercase(), length(attribute), false);
            case valency -> valency(node);
            default -> throw new IllegalStateException("no single value: " + field);
        };
    }

    private static int length(@Nullable Object attribute) {
        return attribute instanceof Integer length ? length : 0;
    }

    private static @Nullable FeatureHash affix(String word, int length, boolean first) {
        if (length >= word.length()) {
            return null;
        }
        int begin = first ? 0 : word.length() - length;
        return FeatureHash.of(word, begin, begin + length);
    }

    private static FeatureHash valency(NlpNode node) {
        int left = node.getLeftMostDependent() == null ? 0 : node.getLeftMostDependent(1) == null ? 1 : 2;
        int right = node.getRightMostDependent() == null ? 0 : node.getRightMostDependent(1) == null ? 1 : 2;
        return VALENCIES[left * (MAX + 1) + right];
    }
}
