package org.dixit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.EnglishGrammar;
import org.dixit.layout.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Time is linear in the text's length: that of the rules whatever the text is, that of grammar and rules
/// together for prose. It is the thread's CPU time, the least of a few runs, since the machine may be busy and
/// the compiler not done.
class ExtractorTimeTest {

    private static final EnglishGrammar LANGUAGE = EnglishGrammar.load();
    private static final Path SEED = Path.of("seeds", "000_7d4f572634b56776.txt");
    private static final int MOST_ROUNDS = 15;
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
        String text = unit.repeat(10_000 / unit.length());
        ParsedArticle article = parsed(text);
        String eightfold = unit.repeat(80_000 / unit.length());
        ParsedArticle longer = parsed(eightfold);
        assertThat(ratio(() -> EXTRACTOR.extract(article), () -> EXTRACTOR.extract(longer), 8 * 4.0))
                .isLessThan(8 * 4.0);
    }

    @Test
    void eightTimesTheProseTakesLittleMoreThanEightTimesAsLong() throws IOException {
        String prose = Files.readString(SEED) + "\n\n";
        assertThat(ratio(() -> EXTRACTOR.extract(prose.repeat(4)), () -> EXTRACTOR.extract(prose.repeat(32)), 8 * 2.0))
                .isLessThan(8 * 2.0);
    }

    private static ParsedArticle parsed(String text) {
        return ParsedArticle.of(Layout.of(text, LANGUAGE::knows), LANGUAGE);
    }

    /// How much longer the `large` work takes than the `small`, of which less than 5 ms counts as 5 ms. Both
    /// are timed in turns, and the least times count, until their ratio is below `enough` or does not get
    /// there: the compiler is at work meanwhile.
    private static double ratio(Runnable small, Runnable large, double enough) {
        leastSeconds(small, 5);
        leastSeconds(large, 2);
        double shortSmall = Double.MAX_VALUE;
        double shortLarge = Double.MAX_VALUE;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            shortLarge = Math.min(shortLarge, leastSeconds(large, 1));
            shortSmall = Math.min(shortSmall, leastSeconds(small, 3));
            if (i > 1 && shortLarge < enough * Math.max(0.005, shortSmall)) {
                break;
            }
        }
        return shortLarge / Math.max(0.005, shortSmall);
    }

    private static double leastSeconds(Runnable work, int runs) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            long before = cpuTime();
            work.run();
            least = Math.min(least, (cpuTime() - before) / 1e9);
        }
        return least;
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
