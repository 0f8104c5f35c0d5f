package org.dixit.extraction;

import java.util.List;
import org.dixit.language.Language;
import org.dixit.language.Sentence;
import org.dixit.text.Quotations;

/// Finds the actors and statements of an article. It has no state, so one extractor serves all threads.
public final class Extractor {

    /// The name and version of the rules, stored with everything that they find.
    public static final String VERSION = "dixit-3";

    private final Language language;
    private final Casting casting = Casting.load();
    private final Attributions attributions = new Attributions(
            ReportingVerbs.load(), Lexicon.read("reporting-nouns.txt").lines());

    private final Confidence confidence =
            new Confidence(Lexicon.read("confidence.txt").lines());

    /// @param language the models of English
    public Extractor(Language language) {
        this.language = language;
    }

    /// Finds actors and statements in time linear in the text's length.
    ///
    /// @param text an English article, any string
    public Extraction extract(String text) {
        return extract(text, language.analyse(text));
    }

    /// The same for sentences that were parsed before.
    Extraction extract(String text, List<Sentence> sentences) {
        Article article = new Article(text, sentences, Unclosed.cut(Quotations.in(text), sentences));
        return new Assembly(article, casting.resolve(article), attributions.in(article), confidence).result(VERSION);
    }
}
