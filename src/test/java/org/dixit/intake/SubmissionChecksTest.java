package org.dixit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.dixit.intake.Refusal.Code;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The checks that a submission must pass.
class SubmissionChecksTest {

    private static final String TEXT = "The mayor said so.";

    private static void refuses(Submission submission, Code code, String field, String message) {
        SubmissionChecks checks = new SubmissionChecks(submission);
        assertThat(checks.accepted()).isNull();
        assertThat(checks.refusals()).contains(new Refusal(code, field, message));
    }

    private static Submission with(
            @Nullable String title, @Nullable String url, @Nullable String language, @Nullable String publishedAt) {
        return new Submission(TEXT, title, url, null, null, language, publishedAt);
    }

    @Test
    void anEmptyTextIsRefused() {
        refuses(Submission.of(""), Code.BLANK, "text", "The text is empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\t ", "\u00a0\u2003", "\u200b\ufeff"})
    void aBlankTextIsRefused(String blank) {
        SubmissionChecks checks = new SubmissionChecks(Submission.of(blank));
        assertThat(checks.accepted()).isNull();
        assertThat(checks.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(Code.BLANK);
            assertThat(refusal.message()).startsWith("The text is blank: “");
        });
    }

    @Test
    void nulIsRefusedWithItsPosition() {
        refuses(
                Submission.of("The \0mayor"),
                Code.BAD_CHARACTER,
                "text",
                "The text has NUL (U+0000) at character 4: “The \\u0000mayor”.");
    }

    @Test
    void aLoneSurrogateIsRefusedWithItsPosition() {
        refuses(
                Submission.of("😀 The \uD83D mayor"),
                Code.BAD_CHARACTER,
                "text",
                "The text has an unpaired surrogate (U+D83D) at character 6: “😀 The \\uD83D mayor”.");
        refuses(
                with("a\uDC00", null, null, null),
                Code.BAD_CHARACTER,
                "title",
                "The title has an unpaired surrogate (U+DC00) at character 1: “a\\uDC00”.");
    }

    @Test
    void replacementCharactersOfBrokenUtf8AreRefused() {
        refuses(
                Submission.of("Caf\ufffd"),
                Code.BAD_CHARACTER,
                "text",
                "The text has a replacement character (U+FFFD), a trace of broken UTF-8, at character 3: "
                        + "“Caf\ufffd”.");
    }

    @Test
    void oneMegabyteIsAcceptedAndAByteMoreIsNot() {
        String most = "é".repeat(SubmissionChecks.MAX_BYTES / 2);
        assertThat(new SubmissionChecks(Submission.of(most)).accepted()).isNotNull();
        refuses(
                Submission.of(most + "s"),
                Code.TOO_LONG,
                "text",
                "The text has 1048577 bytes in UTF-8, more than the limit of 1048576 (1 MB): “" + "é".repeat(40)
                        + "…”.");
    }

    @Test
    void anOverlongTitleIsRefusedShortened() {
        refuses(
                with("x".repeat(1001), null, null, null),
                Code.TOO_LONG,
                "title",
                "The title has 1001 characters, more than the 1000 allowed: “" + "x".repeat(40) + "…”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no url", "ftp://news.example/1", "http:///1", "javascript:alert(1)", "http://a b/"})
    void anInvalidUrlIsDroppedWithAWarning(String url) {
        SubmissionChecks checks = new SubmissionChecks(with(null, url, null, null));
        CheckedSubmission accepted = checks.accepted();
        assertThat(accepted).isNotNull();
        assertThat(accepted.address()).isNull();
        assertThat(accepted.url()).isNull();
        assertThat(checks.warnings())
                .containsExactly(new Refusal(
                        Code.BAD_URL,
                        "url",
                        "The url “" + url + "” is not the address of a page on the web, such as"
                                + " https://example.org/news/1; the article is stored without it."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"english!", "e", "123", "x-private"})
    void anInvalidLanguageTagIsRefused(String language) {
        refuses(
                with(null, null, language, null),
                Code.BAD_LANGUAGE,
                "language",
                "The language “" + language + "” is not a BCP 47 tag such as en or pt-BR.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2022-02-30",
                "2022-13-01",
                "12/02/2022",
                "0000-01-01",
                "+99999-01-01",
                "2022-02-12T25:00",
                "2022-02-12+02:00",
                "1582-12-31",
                "9999-12-31T23:59:59-01:00"
            })
    void anUnreadableDateIsDroppedWithAWarning(String time) {
        SubmissionChecks checks = new SubmissionChecks(with("Title", null, null, time));
        CheckedSubmission accepted = checks.accepted();
        assertThat(accepted).isNotNull();
        assertThat(accepted.title()).isEqualTo("Title");
        assertThat(accepted.publishedAt()).isNull();
        assertThat(checks.warnings())
                .containsExactly(new Refusal(
                        Code.BAD_TIME,
                        "publishedAt",
                        "The publishedAt “" + time + "” is not a date or time of the years 1583 to 9999, such as"
                                + " 2022-02-12T18:30:00Z. The article is stored without a publication date."));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-12, 2022-02-12T00:00:00Z",
        "2022-02-12T18:30, 2022-02-12T18:30:00Z",
        "2022-02-12T18:30:00+02:00, 2022-02-12T16:30:00Z",
        "2022-02-12T18:30:00+0200, 2022-02-12T16:30:00Z",
        "2022-02-12T18:30-05, 2022-02-12T23:30:00Z",
        "20220212T183000Z, 2022-02-12T18:30:00Z",
        "1644690600, 2022-02-12T18:30:00Z",
        "1583-01-01, 1583-01-01T00:00:00Z",
        "2022-02-12T18:30:00Z, 2022-02-12T18:30:00Z"
    })
    void timesInFeedFormatsAreAccepted(String given, String meant) {
        CheckedSubmission accepted = new SubmissionChecks(with(null, null, null, given)).accepted();
        assertThat(accepted).isNotNull();
        assertThat(accepted.publishedAt()).isEqualTo(meant);
        assertThat(new SubmissionChecks(with(null, null, null, given)).warnings())
                .isEmpty();
    }

    @Test
    void everyFaultIsReported() {
        SubmissionChecks checks = new SubmissionChecks(new Submission("", null, "x", null, null, "!", "soon"));
        assertThat(checks.accepted()).isNull();
        assertThat(checks.refusals().stream().map(Refusal::field)).containsExactly("text", "language");
        assertThat(checks.warnings().stream().map(Refusal::field)).containsExactly("url", "publishedAt");
    }

    @Test
    void aBlankTitleCountsAsAbsent() {
        CheckedSubmission accepted = new SubmissionChecks(with("  ", null, "EN-us", null)).accepted();
        assertThat(accepted).isNotNull();
        assertThat(accepted.title()).isNull();
        assertThat(accepted.language()).isEqualTo("en-US");
    }
}
