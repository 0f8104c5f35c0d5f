package org.dixit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.grammar.EnglishGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The extractor finds all that the golden pairs state and nothing else.
class GoldenTest {

    private static final Extractor EXTRACTOR = new Extractor(EnglishGrammar.load());
    private static final List<Golden> PAIRS = Golden.in(Golden.FOLDER);

    static List<Golden> pairs() {
        return PAIRS;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pairIsFoundAsStated(Golden pair) {
        List<String> found = Rendering.of(pair.text(), EXTRACTOR.extract(pair.text()));

        if (pair.faults() > 0) {
            assertThat(found)
                    .as("a known fault is mended: take the marks out of %s", pair.name())
                    .isNotEqualTo(pair.right());
        }
        assertThat(String.join("\n", found)).isEqualTo(String.join("\n", pair.today()));
    }

    /// A pair that gets lost, or one that is not read, is noticed.
    @Test
    void pairsAndStatementsAreAllThere() {
        assertThat(PAIRS).hasSize(487);
        assertThat(PAIRS.stream().mapToLong(Golden::statements).sum()).isEqualTo(565);
    }

    @Test
    void knownFaultsBecomeNoMore() {
        assertThat(PAIRS.stream().mapToLong(Golden::faults).sum()).isEqualTo(129);
    }
}
