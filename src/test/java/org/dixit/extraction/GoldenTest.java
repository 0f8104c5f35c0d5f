package org.dixit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every golden pair gets exactly the statements that it expects.
class GoldenTest {

    private static final Extractor EXTRACTOR = new Extractor(Language.load());

    static List<Golden> pairs() {
        return Golden.in(Golden.FOLDER);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void findsWhatACarefulReaderFinds(Golden pair) {
        assertThat(pair.differences(EXTRACTOR.extract(pair.text()))).isEmpty();
    }

    @Test
    void thereAreAtLeastAHundredAndFiftyPairs() {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(150);
    }
}
