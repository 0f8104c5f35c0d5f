package org.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands between quotation marks in the texts that newsrooms send.
class QuotationsTest {

    private static List<String> quoted(String text) {
        return Quotations.in(text).stream()
                .filter(q -> q.depth() == 0)
                .map(q -> q.inner().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"We won,\" she said. \"All of us.\" | We won,;All of us.",
                "“We won,” she said. “All of us.” | We won,;All of us.",
                "``We won,'' she said. ``All of us.'' | We won,;All of us.",
                "«We won», she said. «All of us.» | We won;All of us.",
                "„We won“, she said. „All of us.“ | We won;All of us.",
                "‘We won,’ she said. ‘All of us.’ | We won,;All of us.",
                "'We won,' she said. 'All of us.' | We won,;All of us."
            })
    void marksOfEveryFamilyOpenAndClose(String text, String expected) {
        assertThat(String.join(";", quoted(text))).isEqualTo(expected);
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(quoted("It's the workers' money, isn't it? The '90s weren't kind. Rock ’n’ roll."))
                .isEmpty();
    }

    @Test
    void aPluralPossessiveDoesNotEndABritishQuotation() {
        assertThat(quoted("'We don't have the nurses' trust any more,' said Owen Price."))
                .containsExactly("We don't have the nurses' trust any more,");
    }

    @Test
    void aQuotationInsideAnotherIsOneDeeper() {
        String text = "“He told me ‘never come back’ and hung up,” she said.";
        List<Quotation> found = Quotations.in(text);

        assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
        assertThat(found.get(1).inner().of(text)).isEqualTo("never come back");
    }

    @Test
    void aClosingMarkGluedToTheNextWordCloses() {
        assertThat(quoted("“The road is open, ”said the mayor. “At last.”"))
                .containsExactly("The road is open,", "At last.");
        assertThat(quoted("\"The road is open, \"said the mayor. \"At last.\""))
                .containsExactly("The road is open,", "At last.");
    }

    @Test
    void anUnclosedQuotationEndsWithItsParagraph() {
        String text = "“The mine must close.\nThe company has 900 workers.";

        assertThat(Quotations.in(text)).singleElement().satisfies(q -> {
            assertThat(q.closed()).isFalse();
            assertThat(q.inner().of(text)).isEqualTo("The mine must close.");
        });
    }

    @Test
    void aReopenedMarkResumesTheQuotationOfTheParagraphBefore() {
        List<Quotation> found = Quotations.in("“We had never measured such a loss.\n\n“It will not come back.”");

        assertThat(found).extracting(Quotation::resumes).containsExactly(false, true);
        assertThat(found).extracting(Quotation::closed).containsExactly(false, true);
    }

    @Test
    void twoClosingMarksThatCloseNothingAreAPair() {
        assertThat(quoted("He called it ”a farce” again.")).containsExactly("a farce");
    }

    @Test
    void anOpeningMarkAtTheEndOfASentenceCloses() {
        assertThat(quoted("“A bad decision.“ However, the seats will come.")).containsExactly("A bad decision.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "”", "“", "\"", "''''", "“”“”", "‘‘‘", "«", "' ' '", "“\n”\n“", "\uD83D“\uDE00”"})
    void anyMarksAreRead(String text) {
        for (Quotation quotation : Quotations.in(text)) {
            assertThat(quotation.outer().contains(quotation.inner())).isTrue();
            assertThat(quotation.outer().end()).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"", "' ", "“‘", "\" a", "'s ", "”", "``"})
    void aMegabyteOfMarksTakesNoMoreThanItsShareOfTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        long before = System.nanoTime();
        Quotations.in(text);

        assertThat((System.nanoTime() - before) / 1e9).isLessThan(10);
    }
}
