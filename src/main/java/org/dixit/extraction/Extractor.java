package org.dixit.extraction;

import org.dixit.extraction.attribution.AttributionFinder;
import org.dixit.extraction.coreference.CoreferenceResolver;
import org.dixit.extraction.lexicon.ReportingVerbs;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.EnglishGrammar;
import org.dixit.layout.Layout;
import org.dixit.vocabulary.Extraction;

/// Finds the actors and statements of an article. It is stateless, so one extractor can serve all threads.
public final class Extractor {

    /// The name and version of the rules, stored with everything they find.
    public static final String VERSION = "dixit-4";

    private final EnglishGrammar language;
    private final CoreferenceResolver casting;
    private final AttributionFinder attributions = new AttributionFinder(
            ReportingVerbs.load(), WordList.read("reporting-nouns.txt").lines());

    private final ConfidenceModel confidence =
            new ConfidenceModel(WordList.read("confidence.txt").lines());

    /// @param language the models for English
    public Extractor(EnglishGrammar language) {
        this(language, CoreferenceResolver.load());
    }

    Extractor(EnglishGrammar language, CoreferenceResolver casting) {
        this.language = language;
        this.casting = casting;
    }

    /// Finds actors and statements, in time linear in the length of the text.
    ///
    /// @param text an English article; any string is accepted
    public Extraction extract(String text) {
        return extract(ParsedArticle.of(Layout.of(text, language::knows), language));
    }

    /// Does the same for an article that is already parsed.
    Extraction extract(ParsedArticle article) {
        return new ExtractionAssembler(article, casting.resolve(article), attributions.in(article), confidence)
                .result(VERSION);
    }
}
