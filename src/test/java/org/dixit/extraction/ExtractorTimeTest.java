package org.dixit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dixit.language.Language;
import org.dixit.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Time is linear in the text's length: that of the rules whatever the text is, that of grammar and rules together for
/// prose. It is the thread's CPU time, the least of a few runs, since the machine may be busy.
class ExtractorTimeTest {

    private static final Language LANGUAGE = Language.load();
    private static final Path SEED = Path.of("seeds", "000_7d4f572634b56776.txt");
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

    @Test
    void eightTimesTheProseTakesLittleMoreThanEightTimesAsLong() throws IOException {
        String prose = Files.readString(SEED) + "\n\n";
        leastSeconds(prose.repeat(4), 2);
        double small = leastSeconds(prose.repeat(4), 3);
        double large = leastSeconds(prose.repeat(32), 2);

        assertThat(large / small).isLessThan(8 * 2.0);
    }

    private static double leastSeconds(String text, int runs) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            long before = cpuTime();
            EXTRACTOR.extract(text);
            least = Math.min(least, (cpuTime() - before) / 1e9);
        }
        return least;
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(String unit, int length) {
        String text = unit.repeat(length / unit.length());
        List<Sentence> sentences = LANGUAGE.analyse(text);
        long before = cpuTime();
        EXTRACTOR.extract(text, sentences);
        return (cpuTime() - before) / 1e9;
    }
}
