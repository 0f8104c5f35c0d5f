package org.dixit.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Properties that hold for any text: positions, trees, time, threads.
class EnglishGrammarTest {

    private static final int MEGABYTE = 1_000_000;

    @Test
    void aSentenceIsAnalysed() {
        List<Sentence> sentences = English.LANGUAGE.analyse("Joe Biden told reporters that Moscow lied.");

        assertThat(sentences).hasSize(1);
        assertThat(sentences.getFirst().tokens())
                .extracting(Token::analysis)
                .containsExactly(
                        new Token.Analysis(0, 3, "Joe", "joe", "NNP", 1, "compound", "B-PERSON"),
                        new Token.Analysis(4, 9, "Biden", "biden", "NNP", 2, "nsubj", "L-PERSON"),
                        new Token.Analysis(10, 14, "told", "tell", "VBD", -1, "root", "O"),
                        new Token.Analysis(15, 24, "reporters", "reporter", "NNS", 2, "dobj", "O"),
                        new Token.Analysis(25, 29, "that", "that", "IN", 6, "mark", "O"),
                        new Token.Analysis(30, 36, "Moscow", "moscow", "NNP", 6, "nsubj", "U-GPE"),
                        new Token.Analysis(37, 41, "lied", "lie", "VBD", 2, "ccomp", "O"),
                        new Token.Analysis(41, 42, ".", ".", ".", 2, "punct", "O"));
    }

    @Test
    void anEmptyTextHasNoSentences() {
        assertThat(English.LANGUAGE.analyse("")).isEmpty();
        assertThat(English.LANGUAGE.analyse(" \t\u00A0\r\n\u2003\uFEFF\0")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said no.\r\nShe said yes.\r\n",
                "He\u00A0said\u2009“no”.\u3000She\u200Bsaid\uFEFFyes.",
                "The 🐻 said “😀” to 𝒜lice.",
                "a\0b \0 c\u0007d",
                "\uD800 lone \uDC00\uD800 surrogates \uDBFF",
                "The case ( 1 ) and ( a ) of [ x ].",
                "no. 5 No. no.",
                "2019-2020 and 1990s, '90s, $5m, 5%, #tag @user :-) ;) <b>bold</b>",
                "one.Two.three.Four!Five?six",
                "........... !!! ??? ,,, --- “”“”''\"\"\"",
                "e\u0301te\u0301 ﬁne ß İstanbul ǅ"
            })
    void positionsMatchTheText(String text) {
        check(text);
    }

    @Test
    void positionsMatchAnyText() {
        Random random = new Random(7);
        String alphabet = "aA.,!?'\"“”‘’-( )[]:;/$%#@0123 \n\r\t\0\u00A0\u2028é\uD83D\uDE00\uD800\uDC00…—&<>=|~*_";
        String[] words = {"U.S.", "Mr.", "No.", "don't", "http://a.b/c", "www.x.org", "a@b.com", "said", "I'm", "cannot"
        };
        for (int round = 0; round < 600; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                if (random.nextInt(4) == 0) {
                    text.append(words[random.nextInt(words.length)]);
                } else {
                    text.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
            }
            check(text.toString());
        }
    }

    @Test
    void seedAndNewsAreCoveredByTokens() {
        check(English.seed());
        check(English.news());
    }

    /// Tokens stand in the text where they say, in order, leave out nothing but blanks, and make a tree.
    private static void check(String text) {
        int last = 0;
        for (Sentence sentence : English.LANGUAGE.analyse(text)) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                assertThat(token.index()).isEqualTo(i);
                assertThat(token.begin()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(token.form()).isNotEmpty().isEqualTo(text.substring(token.begin(), token.end()));
                assertThat(isBlank(text.substring(last, token.begin())))
                        .as(text)
                        .isTrue();
                assertThat(splitsPair(text, token.begin())).as(text).isFalse();
                last = token.end();
            }
            assertThat(sentence.tokens()).allMatch(token -> reachesRoot(sentence, token));
        }
        assertThat(isBlank(text.substring(last))).as(text).isTrue();
    }

    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c -> Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static boolean splitsPair(String text, int index) {
        return index > 0 && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    private static boolean reachesRoot(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; !at.isRoot(); steps++) {
            if (steps > sentence.size()) {
                return false;
            }
            at = at.head().orElseThrow();
        }
        return true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ", "a.a", "” ", "1,", "http://", "a:", "a@", "A. ", "no. ", "( 1 ) ", "\"a\" ", "<a", "-_", "a-"
            })
    void hostileTextIsAnalysedInLinearTime(String unit) {
        String text = unit.repeat(MEGABYTE / 50 / unit.length());
        long before = cpuNanos();
        List<Sentence> sentences = English.LANGUAGE.analyse(text);

        assertThat(sentences).isNotEmpty().allMatch(sentence -> sentence.size() <= 150);
        assertThat((cpuNanos() - before) / 1e9).isLessThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "(", "\uD83D\uDE00", "\uD800"})
    void aWordOfAMegabyteIsAnalysed(String unit) {
        long before = cpuNanos();
        List<Sentence> sentences = English.LANGUAGE.analyse(unit.repeat(MEGABYTE / unit.length()));

        assertThat(sentences).isNotEmpty().allMatch(sentence -> sentence.size() <= 150);
        assertThat((cpuNanos() - before) / 1e9).isLessThan(60);
    }

    @Test
    void aMegabyteWithoutAFullStopIsAnalysed() {
        String text = "the minister told reporters that nobody had lied and ".repeat(MEGABYTE / 53);
        long before = cpuNanos();
        List<Sentence> sentences = English.LANGUAGE.analyse(text);

        assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(9 * (MEGABYTE / 53));
        assertThat((cpuNanos() - before) / 1e9).isLessThan(120);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void eightThreadsShareOneModelAndGetEqualResults() throws Exception {
        String text = English.news();
        List<List<Token.Analysis>> expected = analyses(text);
        List<Future<List<List<Token.Analysis>>>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<List<List<Token.Analysis>>> task = () -> analyses(text);
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(task));
            }
        }
        for (Future<List<List<Token.Analysis>>> result : results) {
            assertThat(result.get()).isEqualTo(expected);
        }
    }

    private static List<List<Token.Analysis>> analyses(String text) {
        return English.LANGUAGE.analyse(text).stream()
                .map(sentence -> sentence.tokens().stream().map(Token::analysis).toList())
                .toList();
    }
}
