package org.dixit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.dixit.intake.Refusal.Code;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a submission must be to be taken.
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
    void nulIsRefusedWithItsPlace() {
        refuses(
                Submission.of("The \0mayor"),
                Code.BAD_CHARACTER,
                "text",
                "The text has NUL (U+0000) at character 4: “The \\u0000mayor”.");
    }

    @Test
    void halfASurrogatePairIsRefusedWithItsPlace() {
        refuses(
                Submission.of("😀 The \uD83D mayor"),
                Code.BAD_CHARACTER,
                "text",
                "The text has half a surrogate pair (U+D83D) at character 6: “😀 The \\uD83D mayor”.");
        refuses(
                with("a\uDC00", null, null, null),
                Code.BAD_CHARACTER,
                "title",
                "The title has half a surrogate pair (U+DC00) at character 1: “a\\uDC00”.");
    }

    @Test
    void whatIsLeftOfBrokenUtf8IsRefused() {
        refuses(
                Submission.of("Caf\ufffd"),
                Code.BAD_CHARACTER,
                "text",
                "The text has a replacement character (U+FFFD), what is left of broken UTF-8, at character 3: "
                        + "“Caf\ufffd”.");
    }

    @Test
    void oneMegabyteIsTakenAndAByteMoreIsNot() {
        String most = "é".repeat(SubmissionChecks.MOST_BYTES / 2);
        assertThat(new SubmissionChecks(Submission.of(most)).accepted()).isNotNull();
        refuses(
                Submission.of(most + "s"),
                Code.TOO_LONG,
                "text",
                "The text has 1048577 bytes in UTF-8, more than the 1048576 (1 MB) that it may: “" + "é".repeat(40)
                        + "…”.");
    }

    @Test
    void anOverlongTitleIsRefusedShortened() {
        refuses(
                with("x".repeat(1001), null, null, null),
                Code.TOO_LONG,
                "title",
                "The title has 1001 characters, more than the 1000 that it may: “" + "x".repeat(40) + "…”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no url", "ftp://news.example/1", "http:///1", "javascript:alert(1)", "http://a b/"})
    void whatIsNoWebAddressIsLeftOutWithAWarning(String url) {
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
                                + " https://example.org/news/1; the article is kept without it."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"english!", "e", "123", "x-private"})
    void whatIsNoLanguageTagIsRefused(String language) {
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
    void anArticleWhoseDateCannotBeReadIsTakenWithoutItAndWithAWarning(String time) {
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
                                + " 2022-02-12T18:30:00Z. The article is filed without a date of publication."));
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
    void timesInFormsOfFeedsAreTaken(String given, String meant) {
        CheckedSubmission accepted = new SubmissionChecks(with(null, null, null, given)).accepted();
        assertThat(accepted).isNotNull();
        assertThat(accepted.publishedAt()).isEqualTo(meant);
        assertThat(new SubmissionChecks(with(null, null, null, given)).warnings())
                .isEmpty();
    }

    @Test
    void everyFaultIsTold() {
        SubmissionChecks checks = new SubmissionChecks(new Submission("", null, "x", null, null, "!", "soon"));
        assertThat(checks.accepted()).isNull();
        assertThat(checks.refusals().stream().map(Refusal::field)).containsExactly("text", "language");
        assertThat(checks.warnings().stream().map(Refusal::field)).containsExactly("url", "publishedAt");
    }

    @Test
    void aBlankTitleIsNone() {
        CheckedSubmission accepted = new SubmissionChecks(with("  ", null, "EN-us", null)).accepted();
        assertThat(accepted).isNotNull();
        assertThat(accepted.title()).isNull();
        assertThat(accepted.language()).isEqualTo("en-US");
    }
}
