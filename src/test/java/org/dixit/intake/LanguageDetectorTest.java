package org.dixit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which texts are analysed, and which are only stored.
class LanguageDetectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Biden told Vladimir Putin on Saturday that the United States would respond decisively.",
                "Putin denies invasion plan",
                "“Never,” Macron said.",
                "No comment",
                "The mayor failed. 6e2da0e4-1e7f-4de1-8da3-0e5de8e1a9e0",
                "Angela Merkel said that the Bundestag and the Bundesrat had agreed; die Linke, she added, had not."
            })
    void englishIsDetected(String text) {
        assertThat(LanguageDetector.of(text)).isEqualTo(new LanguageDetector.Verdict(true, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Der Kanzler sagte am Montag, dass die Regierung nicht mit dem Vorschlag einverstanden ist.
            fr | Le président a déclaré que la situation est grave et que le gouvernement ne pas céder sur les retraites.
            es | El presidente dijo el lunes que no hay una solución para los problemas de la economía y que se busca más.
            it | Il presidente ha detto che la situazione è grave e che il governo non cederà alla pressione della piazza.
            pt | O presidente disse que a situação não é fácil e que o governo vai continuar com as reformas da economia.
            nl | De premier zei maandag dat het kabinet niet met het voorstel van de oppositie heeft ingestemd.
            sv | Statsministern sade på måndagen att regeringen inte har beslutat om förslaget som är för dyrt.
            pl | Premier powiedział w poniedziałek, że rząd nie jest gotowy do rozmów i że to nie jest dobry czas na zmiany.
            """)
    void anotherLanguageIsNamed(String language, String text) {
        assertThat(LanguageDetector.of(text)).isEqualTo(new LanguageDetector.Verdict(false, language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Президент заявил, что Россия не планирует.",
                "总统表示，他不会参加会议。",
                "قال الرئيس إن بلاده لن تشارك",
                "대통령은 말했다"
            })
    void textsInOtherScriptsAreNotEnglish(String text) {
        assertThat(LanguageDetector.of(text)).isEqualTo(new LanguageDetector.Verdict(false, null));
    }

    @Test
    void aMegabyteIsJudgedQuickly() {
        assertThat(LanguageDetector.of("The mayor said that it was so. ".repeat(33_000))
                        .english())
                .isTrue();
    }
}
