package org.dixit.extraction.attribution.quotation;

import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.attribution.draft.Rule;
import org.dixit.extraction.attribution.draft.SourcePhrases;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.Quotation;
import org.dixit.vocabulary.SpeechAct;
import org.jspecify.annotations.Nullable;

/// Attributes quotations without a cue to the person whom the previous sentence is about, or else to the last
/// speaker.
final class UncuedQuotations {

    private static final int WORDS_OF_A_SPEECH = 5;
    /// The same for a quotation that ends with a full stop, question mark or exclamation mark.
    private static final int WORDS_OF_A_SENTENCE = 3;

    private final ParsedArticle article;
    private final QuotationText words;

    UncuedQuotations(ParsedArticle article, QuotationText words) {
        this.article = article;
        this.words = words;
    }

    /// Returns the statement of a quotation of several words that begins a sentence and has no cue.
    ///
    /// @param previous the statement of the previous quotation
    Optional<StatementDraft> alone(Quotation quotation, @Nullable StatementDraft previous) {
        Optional<StatementDraft> alone = ofNobody(quotation);
        alone.ifPresent(draft -> addSpeaker(draft, previous));
        return alone;
    }

    /// Does the same without a speaker.
    Optional<StatementDraft> ofNobody(Quotation quotation) {
        Sentence sentence = article.sentenceAt(words.firstLetter(quotation.inner()));
        int length = words.words(quotation.inner());
        boolean speech = length >= WORDS_OF_A_SPEECH || length >= WORDS_OF_A_SENTENCE && endsAsSentence(quotation);
        if (!speech || !words.beginsSentence(quotation, sentence)) {
            return Optional.empty();
        }
        StatementDraft draft = new StatementDraft(sentence, null, SpeechAct.ASSERT, Rule.QUOTATION_ALONE);
        draft.addContent(words.trimmed(quotation));
        return Optional.of(draft);
    }

    private void addSpeaker(StatementDraft draft, @Nullable StatementDraft previous) {
        Sentence sentence = draft.sentence;
        Optional<Token> subject = subjectBefore(sentence);
        if (subject.isPresent()) {
            draft.sourceHead = subject.get();
            draft.source =
                    SourcePhrases.phrase(subject.get(), subject.get().head().orElseThrow());
        } else if (previous != null && sentence.paragraph() - previous.sentence.paragraph() <= 1) {
            draft.speaksLike = previous;
            int distance = sentence.index() - article.sentenceAt(previous.end()).index();
            draft.source = distance <= 1 ? previous.source : null;
        }
    }

    private boolean endsAsSentence(Quotation quotation) {
        return ".?!".indexOf(article.text().charAt(quotation.inner().end() - 1)) >= 0;
    }

    /// "Doe has not been paid since May. “Nobody tells me why.”": the person whom the previous sentence of the
    /// same paragraph is about.
    private Optional<Token> subjectBefore(Sentence sentence) {
        return article.before(sentence)
                .filter(before -> before.paragraph() == sentence.paragraph())
                .flatMap(before -> before.tokens().stream()
                        .filter(token -> token.hasLabel("root"))
                        .findFirst())
                .filter(Token::isVerb)
                .flatMap(root -> root.child("nsubj"))
                .filter(subject -> !article.isQuoted(subject))
                .filter(subject ->
                        subject.name().endsWith("PERSON") || Set.of("he", "she").contains(subject.lemma()));
    }
}
