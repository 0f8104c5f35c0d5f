package org.dixit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Language values found in feeds.
class LanguageTagsTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN_us, en-US",
        "en-us, en-US",
        "eng, en",
        "ENG-us, en-US",
        "english, en",
        "English, en",
        "en_US.UTF-8, en-US",
        "de_DE@euro, de-DE",
        "ger, de",
        "deu, de",
        "fre, fr",
        "German, de",
        "zh-hant-tw, zh-Hant-TW",
        "gsw, gsw",
        "pt-BR, pt-BR"
    })
    void aLanguageHasItsShortestTag(String given, String tag) {
        assertThat(LanguageTags.of(given)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"english!", "e", "123", "x-private", "klingonish", "", "en--us", "anglais"})
    void otherWordsAreNotLanguages(String given) {
        assertThat(LanguageTags.of(given)).isNull();
    }
}
