package org.dixit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The form by which names are compared.
class NamesTest {

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
    void twoWritingsOfANameAreOne(String one, String other) {
        assertThat(Names.normalize(one)).isEqualTo(Names.normalize(other)).isNotEmpty();
    }

    @Test
    void differentNamesStayApart() {
        assertThat(Names.normalize("Viktor Orban")).isNotEqualTo(Names.normalize("Victor Orban"));
        assertThat(Names.normalize("A&T")).isNotEqualTo(Names.normalize("A T"));
    }

    @Test
    void aNameOfMarksOrOfTheArticleAloneIsNotLost() {
        assertThat(Names.normalize("!!!")).isEqualTo("!!!");
        assertThat(Names.normalize("The")).isEqualTo("the");
    }

    @Test
    void namesInOtherScriptsKeepTheirLetters() {
        assertThat(Names.normalize("Владимир Путин")).isEqualTo("владимир путин");
        assertThat(Names.normalize("习近平")).isEqualTo("习近平");
    }

    @Test
    void aNameLongerThanAnyNameIsCutInBothForms() {
        String endless = "ab ".repeat(1000);
        assertThat(Names.shown(endless)).hasSize(300).endsWith("…");
        assertThat(Names.normalize(endless)).hasSize(300);
    }

    @Test
    void normalizingTwiceChangesNothing() {
        for (String name : new String[] {"The U.S. Army", "É. Macron", "the The", "J. K. Rowling", "!!!"}) {
            assertThat(Names.normalize(Names.normalize(name))).isEqualTo(Names.normalize(name));
        }
    }
}
