package org.dixit.intake;

import java.util.Locale;
import org.dixit.archive.entity.ArticleRevision;
import org.dixit.vocabulary.Extraction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The result of analysing a text: an extraction, or the reason why there is none.
record AnalysisResult(
        @Nullable String language,
        @Nullable Extraction extraction,
        @Nullable String reasonNotAnalysed) {

    private static final Logger LOG = Logger.getLogger(AnalysisResult.class);

    /// Has a text analysed if it is English, according to `language` or, if that is not known, to its words.
    static AnalysisResult of(ArticleAnalyzer analyzer, String text, @Nullable String language) {
        if (language == null) {
            LanguageDetector.Verdict verdict = LanguageDetector.of(text);
            return verdict.english()
                    ? analysed(analyzer, text, verdict.language())
                    : withoutAnalysis(
                            verdict.language(),
                            "The text does not seem to be English, the only language that Dixit analyses.");
        }
        return isAnalysed(language)
                ? analysed(analyzer, text, language)
                : withoutAnalysis(language, reasonNotAnalysed(language));
    }

    /// Whether texts in a language are analysed.
    static boolean isAnalysed(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("en");
    }

    /// The reason why a text in this language is not analysed.
    static String reasonNotAnalysed(String language) {
        return "The language is given as " + language + ", and Dixit analyses English only.";
    }

    private static AnalysisResult analysed(ArticleAnalyzer analyzer, String text, @Nullable String language) {
        try {
            return new AnalysisResult(language, analyzer.analyse(text), null);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "article %s could not be analysed", shortHash(text));
            return failed(language, "its analysis failed", e);
        }
    }

    /// The beginning of the text's hash, which identifies the text in the log.
    static String shortHash(String text) {
        byte[] hash = ArticleRevision.sha256(text);
        return String.format("%02x%02x%02x%02x", hash[0], hash[1], hash[2], hash[3]);
    }

    static AnalysisResult withoutAnalysis(@Nullable String language, String why) {
        return new AnalysisResult(language, null, why);
    }

    static AnalysisResult failed(@Nullable String language, String what, Throwable failure) {
        return withoutAnalysis(
                language,
                "The article was stored, but " + what + ": "
                        + failure.getClass().getSimpleName() + ".");
    }

    /// Writes the result of the reading, without the findings, to a revision.
    void copyTo(ArticleRevision revision) {
        revision.language = language;
        if (extraction != null) {
            revision.markAnalysed(extraction.extractor());
        } else {
            revision.markUnanalysed(reasonNotAnalysed == null ? "It was not analysed." : reasonNotAnalysed);
        }
    }
}
