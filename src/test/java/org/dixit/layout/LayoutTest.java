package org.dixit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dixit.text.CharRange;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The layout repairs a text, types its blocks, and leads back to the text as received.
class LayoutTest {

    private static final Set<String> WORDS = Set.of("reopened", "hospital");

    private static Layout layout(String text) {
        return Layout.of(text.replace('⏎', '\n'), WORDS::contains);
    }

    private static List<String> blocks(String text) {
        Layout layout = layout(text);
        return layout.blocks().stream()
                .map(block -> block.kind() + " " + block.chars().of(layout.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It would open⏎in May. | It would open in May.",
                "It would be re-⏎opened in May. | It would be reopened in May.",
                "The 54-year-⏎old nurse left. | The 54-year-old nurse left.",
                "The hospi\u00ADtal is full. | The hospital is full.",
                "&ldquo;Full,&#8221; he said &amp; left. | “Full,” he said & left.",
                "<b>Emma</b> left.<script>var a = 1;</script> | Emma left.",
                "â€œFullâ€ and cafÃ© | “Full” and café",
                "He said é» and left. | He said é» and left.",
                "AT&T; R&D | AT&T; R&D",
                "if a<b and c>d | if a<b and c>d",
                "A headline⏎The text begins. | A headline⏎The text begins.",
                "It is over.⏎He left. | It is over.⏎He left."
            })
    void textIsRepaired(String received, String repaired) {
        assertThat(layout(received).text()).isEqualTo(repaired.replace('⏎', '\n'));
    }

    /// Lines that end with a sentence go on too where the next word would not have fitted in.
    @Test
    void wrappedParagraphIsOne() {
        assertThat(blocks("The governor said that the new hospital in the⏎north would be closed for a whole year at least."
                        + "⏎Its roof had been leaking since the storms of⏎the spring and the summer."))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO, June 3 (Reuters) - The strike is over. | DATELINE OSLO, June 3 (Reuters) -",
                "Dover, England (AP) — The strike is over. | DATELINE Dover, England (AP) —",
                "PARIS — Air Lune is late. | DATELINE PARIS —",
                "NATO - the alliance - is late. | PROSE NATO - the alliance - is late.",
                "By Emma Hart | FURNITURE By Emma Hart",
                "READ MORE: Strike over | FURNITURE READ MORE: Strike over",
                "(Reporting by Emma Hart) | FURNITURE (Reporting by Emma Hart)",
                "10:42 am - The strike is over. | FURNITURE 10:42 am -",
                "Union Leaders Call Off Strike | HEADING Union Leaders Call Off Strike",
                "- the strike is over | LIST_ITEM the strike is over",
                "HART (Dover) (14:02): It is over. | SPEAKER HART",
                "It is over! — Emma Hart (@emmahart) May 2 | POST It is over!"
            })
    void firstBlockHasItsKind(String text, String block) {
        assertThat(blocks(text).getFirst()).isEqualTo(block);
    }

    @Test
    void transcriptHasTurns() {
        assertThat(blocks("ANN HART, CHAIRWOMAN: It is late.⏎The port is shut.⏎(APPLAUSE)⏎TEXT: Late again.⏎AMIN: No."))
                .containsExactly(
                        "SPEAKER ANN HART, CHAIRWOMAN:",
                        "TURN It is late.",
                        "TURN The port is shut.",
                        "FURNITURE (APPLAUSE)",
                        "FURNITURE TEXT:",
                        "FURNITURE Late again.",
                        "SPEAKER AMIN:",
                        "TURN No.");
    }

    @Test
    void listOfTopicsIsNoTranscript() {
        assertThat(blocks("Age: The ferry is old.⏎Place: It is in the north.")).allMatch(b -> b.startsWith("PROSE"));
    }

    /// The spans are those of the text as received, in code points.
    @Test
    void spanIsThatOfTheReceivedText() {
        String received = "\uD83D\uDE00 <p>&ldquo;re-\nopened&rdquo;</p>";
        Layout layout = Layout.of(received, WORDS::contains);
        int at = layout.text().indexOf("reopened");

        assertThat(layout.span(new CharRange(at, at + 8))).isEqualTo(new Span(12, 22));
        assertThat(layout.span(new CharRange(at - 1, at + 9))).isEqualTo(new Span(5, 29));
        assertThat(new CodePoints(received).chars(new Span(12, 22)).of(received)).isEqualTo("re-\nopened");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>",
                "â€",
                "&#8220;",
                "A: b.\n",
                "a b-\n",
                "AA BB, CC DD (EE) - ",
                "- x\n",
                "“\n",
                "— A B (@c)\n",
                "Aa Aa Aa, ",
                "HART: It is.\nIt was.\n"
            })
    void megabyteTakesSeconds(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        Layout layout = Assertions.assertTimeout(Duration.ofSeconds(8), () -> Layout.of(text, WORDS::contains));

        int end = 0;
        for (Block block : layout.blocks()) {
            assertThat(block.chars().begin()).isGreaterThanOrEqualTo(end);
            end = block.chars().end();
        }
        assertThat(end).isLessThanOrEqualTo(layout.text().length());
    }
}
