package org.dixit.archive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The form in which names are compared.
class NameNormalizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Emmanuel Macron      | EMMANUEL  MACRÓN
            the Kremlin          | Kremlin
            U.S.                 | US
            Jean-Luc Mélenchon   | Jean Luc Melenchon
            O’Brien              | O'Brien
            Straße               | STRASSE
            ﬁnance ministry      | Finance Ministry
            Procter & Gamble Co. | procter & gamble co
            İstanbul             | Istanbul
            """)
    void spellingsOfOneNameAreEqual(String one, String other) {
        assertThat(NameNormalizer.normalize(one))
                .isEqualTo(NameNormalizer.normalize(other))
                .isNotEmpty();
    }

    @Test
    void differentNamesStayDifferent() {
        assertThat(NameNormalizer.normalize("Viktor Orban")).isNotEqualTo(NameNormalizer.normalize("Victor Orban"));
        assertThat(NameNormalizer.normalize("A&T")).isNotEqualTo(NameNormalizer.normalize("A T"));
    }

    @Test
    void aNameOfPunctuationOrAnArticleIsNotEmpty() {
        assertThat(NameNormalizer.normalize("!!!")).isEqualTo("!!!");
        assertThat(NameNormalizer.normalize("The")).isEqualTo("the");
    }

    @Test
    void namesInOtherScriptsKeepTheirLetters() {
        assertThat(NameNormalizer.normalize("Владимир Путин")).isEqualTo("владимир путин");
        assertThat(NameNormalizer.normalize("习近平")).isEqualTo("习近平");
    }

    @Test
    void anOverlongNameIsTruncatedInBothForms() {
        String endless = "ab ".repeat(1000);
        assertThat(NameNormalizer.shown(endless)).hasSize(300).endsWith("…");
        assertThat(NameNormalizer.normalize(endless)).hasSize(300);
    }

    @Test
    void normalizingTwiceChangesNothing() {
        for (String name : new String[] {"The U.S. Army", "É. Macron", "the The", "J. K. Rowling", "!!!"}) {
            assertThat(NameNormalizer.normalize(NameNormalizer.normalize(name)))
                    .isEqualTo(NameNormalizer.normalize(name));
        }
    }
}
