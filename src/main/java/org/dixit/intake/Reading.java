package org.dixit.intake;

import java.util.Locale;
import org.dixit.archive.entity.ArticleRevision;
import org.dixit.vocabulary.Extraction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The result of analysing a text: an extraction, or the reason why there is none.
record Reading(
        @Nullable String language,
        @Nullable Extraction extraction,
        @Nullable String whyNot) {

    private static final Logger LOG = Logger.getLogger(Reading.class);

    /// Has a text analysed if it is English, according to `language` or, if that is not known, to its words.
    static Reading of(ArticleAnalyzer analyst, String text, @Nullable String language) {
        if (language == null) {
            LanguageDetector.Verdict verdict = LanguageDetector.of(text);
            return verdict.english()
                    ? analysed(analyst, text, verdict.language())
                    : none(verdict.language(), "The text does not seem to be English, which is all that Dixit reads.");
        }
        return isRead(language) ? analysed(analyst, text, language) : none(language, whyNot(language));
    }

    /// Whether texts in a language are analysed.
    static boolean isRead(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("en");
    }

    /// The reason why a text in this language is not analysed.
    static String whyNot(String language) {
        return "The language is given as " + language + ", and Dixit reads English only.";
    }

    private static Reading analysed(ArticleAnalyzer analyst, String text, @Nullable String language) {
        try {
            return new Reading(language, analyst.analyse(text), null);
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

    static Reading none(@Nullable String language, String why) {
        return new Reading(language, null, why);
    }

    static Reading failed(@Nullable String language, String what, Throwable failure) {
        return none(
                language,
                "The article is kept, but " + what + ": " + failure.getClass().getSimpleName() + ".");
    }

    /// Writes the result of the reading, without the findings, to a revision.
    void into(ArticleRevision revision) {
        revision.language = language;
        if (extraction != null) {
            revision.analysedBy(extraction.extractor());
        } else {
            revision.leftUnanalysed(whyNot == null ? "Nobody read it." : whyNot);
        }
    }
}
