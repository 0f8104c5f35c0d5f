package org.dixit.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where sentences and words begin and end.
class SentenceSplitterTest {

    /// Each text has its sentences parted by ` | `; without the bars it must be parted there and nowhere else.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S. President Joe Biden spoke. | He left.",
                "We want a relationship with the US. | Russia has never intended to attack anyone.",
                "He lives in the U.S. | The senator does not.",
                "He met Mr. Smith and Sen. Jane Doe at 3 p.m. Tuesday in Washington, D.C.",
                "The shop opens at 9 a.m. | It closes at 5 p.m. on Sundays.",
                "Northgate Motors Inc. fell. | Park & Co. rose.",
                "She told the BBC. | The corporation agreed.",
                "They are the Group of 7. | Russia left it.",
                "It cost No. 10 a vote. | No. | Never.",
                "“We won.” | “They lost.” | He smiled.",
                "“We won,” he said. | “They lost.”",
                "\"We won.\" | \"They lost.\" | He smiled.",
                "(He smiled.) | She did not.",
                "“Why?” he asked. | “Why not?” Mr. Smith replied.",
                "“Is it true?” | The crowd roared.",
                "We must act on this offensive in Ukraine. to continue ”. | Nobody knows.",
                "red lines, ”said Kremlin spokesman Dmitry Peskov. | He left.",
                "and our allies remain safe ”. | The United States agreed.",
                "It ended on Friday.Then they went home.",
                "Visit Amazon.com or example.org for more. | It is free.",
                "He waited... and waited. | Then he left...",
                "What?! | Really!",
                "George W. Bush met J. K. Rowling in St. Louis on Jan. 5 at noon.",
                "South Carolina's S.C. Rep. Jim Clyburn spoke.",
                "the District's D.C.'s attorney board"
            })
    void partsTexts(String marked) {
        List<String> expected = List.of(marked.split(" \\| "));
        String text = marked.replace(" | ", " ");

        List<String> sentences = English.LANGUAGE.analyse(text).stream()
                .map(sentence -> sentence.chars().of(text))
                .toList();

        if (marked.contains("Friday.Then")) {
            assertThat(sentences).containsExactly("It ended on Friday.", "Then they went home.");
        } else {
            assertThat(sentences).isEqualTo(expected);
        }
    }

    @Test
    void eachNonBlankLineIsAParagraph() {
        List<Sentence> sentences = English.LANGUAGE.analyse("A headline\r\n\r\n  \nOne. Two.\nthree\u2028four");

        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lines|,|”|said|Kremlin",
                "lines|,|’|said|he",
                "“|No|,|”|he|said|.",
                "the|U.S.|army",
                "do|n’t|go",
                "can|not|go",
                "$|5|million|and|€|3",
                "US|-|Russian|ties",
                "the|president|’s|men",
                "café|Ciudad|Juárez",
                "No|(|he|said|)|.",
                "the|U.S.|’s|army"
            })
    void partsWords(String marked) {
        String text = marked.replace("|,|”|said", ", ”said")
                .replace("|,|’|said", ",’said")
                .replace("|,|”|", ",” ")
                .replace("“|", "“")
                .replace("|.", ".")
                .replace("do|n’t", "don’t")
                .replace("can|not", "cannot")
                .replace("$|", "$")
                .replace("€|", "€")
                .replace("|-|", "-")
                .replace("|’s", "’s")
                .replace("(|", "(")
                .replace("|)", ")")
                .replace('|', ' ');

        assertThat(English.LANGUAGE.analyse(text).stream().flatMap(sentence -> sentence.tokens().stream()))
                .extracting(Token::form)
                .containsExactly(marked.split("\\|"));
    }
}
