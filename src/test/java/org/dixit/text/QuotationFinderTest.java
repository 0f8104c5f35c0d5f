package org.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Quotations in texts as newsrooms send them.
class QuotationFinderTest {

    private static List<String> quoted(String text) {
        return QuotationFinder.in(text).stream()
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

    /// The side of a mark follows from its neighbours.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "(“We won”) | We won",
                "—\"We won\"—she said | We won",
                "He said:\"We won\", and left. | We won",
                "[\"We won\"] | We won",
                "‹We won›, she said. | We won",
                "‚We won‘, she said. | ",
                "‟We won‟ she said. | We won",
                "She said 'we won' twice. | we won",
                "She said 'we won'. | we won",
                "The workers' pay fell. | ",
                "The '90s and the '80s were kind. | ",
                "It was ’tis and ’twas. | ",
                "“'We won' was the headline,” he said. | 'We won' was the headline,",
                "\"'We won,' he wrote,\" she said. | 'We won,' he wrote,",
                "“We won.“ Then he left. | We won.",
                "“We won“ then he left. | We won",
                "\"We won, \"he said. \"All.\" | We won,;All.",
                "\"We won,\"he said. | We won,",
                "He said \"we\" and \"won\". | we;won",
                "A 6\" pipe broke. | ",
                "``We won\" she said. | We won",
                "'We won,' the nurses' leader said. | We won,",
                "'The nurses' pay fell,' she said. | The nurses' pay fell,",
                "'The nurses' pay fell', she said. | The nurses",
                "'Stop' she said | Stop",
                "The dogs' 'stop' sign | stop",
                "'Twas late and the dog's bone was gone. | "
            })
    void sideOfAMarkFollowsFromItsNeighbours(String text, @Nullable String expected) {
        assertThat(String.join(";", quoted(text))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aSingleMarkFarAwayClosesNothing() {
        assertThat(quoted("He wrote 'no " + "word ".repeat(300) + "more' there."))
                .isEmpty();
        assertThat(quoted("He wrote 'no " + "word ".repeat(100) + "more' there."))
                .hasSize(1);
    }

    @Test
    void innerAndOuterRangesDifferByTheMarks() {
        Quotation typed = QuotationFinder.in("``We won ''").getFirst();

        assertThat(typed.outer()).isEqualTo(new CharRange(0, 11));
        assertThat(typed.inner()).isEqualTo(new CharRange(2, 8));
        assertThat(typed.closed()).isTrue();
    }

    @Test
    void marksNestUpToALimit() {
        String deep = "“‘".repeat(6) + "no";

        assertThat(QuotationFinder.in(deep)).allMatch(quotation -> quotation.depth() < 8);
    }

    @Test
    void anApostropheIsNotAQuotationMark() {
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
        List<Quotation> found = QuotationFinder.in(text);

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

        assertThat(QuotationFinder.in(text)).singleElement().satisfies(q -> {
            assertThat(q.closed()).isFalse();
            assertThat(q.inner().of(text)).isEqualTo("The mine must close.");
        });
    }

    @Test
    void aReopenedMarkResumesTheQuotationOfTheParagraphBefore() {
        List<Quotation> found = QuotationFinder.in("“We had never measured such a loss.\n\n“It will not come back.”");

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
    void anyMarksGiveWellFormedQuotations(String text) {
        for (Quotation quotation : QuotationFinder.in(text)) {
            assertThat(quotation.outer().contains(quotation.inner())).isTrue();
            assertThat(quotation.outer().end()).isLessThanOrEqualTo(text.length());
        }
    }
}
