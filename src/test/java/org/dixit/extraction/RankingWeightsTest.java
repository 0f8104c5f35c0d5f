package org.dixit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dixit.extraction.coreference.CoreferenceResolver;
import org.dixit.extraction.coreference.RankingWeights;
import org.dixit.extraction.coreference.RankingWeights.Weight;
import org.dixit.grammar.EnglishGrammar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each weight of antecedent ranking decides in the golden pair that bears its name.
class RankingWeightsTest {

    private static final EnglishGrammar ENGLISH = EnglishGrammar.load();
    private static final Map<String, Golden> PAIRS =
            Golden.in(Golden.FOLDER).stream().collect(Collectors.toMap(Golden::name, Function.identity()));

    @ParameterizedTest
    @EnumSource(Weight.class)
    void pairOfAWeightFailsWithoutTheWeight(Weight weight) {
        Golden pair =
                PAIRS.get("weight-" + weight.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(pair).as("the golden pair of " + weight).isNotNull();
        Extractor without = new Extractor(ENGLISH, CoreferenceResolver.load(RankingWeights.without(weight)));

        assertThat(Rendering.of(pair.text(), without.extract(pair.text()))).isNotEqualTo(pair.today());
    }
}
