package org.dixit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.dixit.language.Language;
import org.dixit.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules take time linear in the text's length, whatever the text is; the grammar's time is another test's.
class ExtractorTimeTest {

    private static final Language LANGUAGE = Language.load();
    private static final Extractor EXTRACTOR = new Extractor(LANGUAGE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We won,” he said. ",
                "\"a\" - ",
                "“We won today in Rome.” ",
                "“We won\n",
                "he said that she said that ",
                "Ann Lee said Bob Ray lied. ",
                "A: no.\n",
                "Fears that it fell, according to X, grew. "
            })
    void eightTimesTheTextTakesLittleMoreThanEightTimesAsLong(String unit) {
        seconds(unit, 10_000);
        double first = seconds(unit, 10_000);
        double small = Math.max(0.005, Math.min(first, seconds(unit, 10_000)));
        double large = seconds(unit, 80_000);

        assertThat(large / small).isLessThan(8 * 4.0);
    }

    private static double seconds(String unit, int length) {
        String text = unit.repeat(length / unit.length());
        List<Sentence> sentences = LANGUAGE.analyse(text);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        EXTRACTOR.extract(text, sentences);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }
}
