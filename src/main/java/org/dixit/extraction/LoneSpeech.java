package org.dixit.extraction;

import java.util.Optional;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Quotation;
import org.jspecify.annotations.Nullable;

/// Quotations that no cue attributes. They are taken for the words of the person whom the sentence before is about, or
/// else of the last speaker.
final class LoneSpeech {

    private static final int WORDS_OF_A_SPEECH = 5;

    private final Article article;
    private final QuotedWords words;

    LoneSpeech(Article article, QuotedWords words) {
        this.article = article;
        this.words = words;
    }

    /// The statement of a quotation of several words that begins a sentence and has no cue.
    ///
    /// @param previous the statement of the last quotation before it
    Optional<Draft> alone(Quotation quotation, @Nullable Draft previous) {
        Sentence sentence = article.sentenceAt(words.firstLetter(quotation.inner()));
        if (words.words(quotation.inner()) < WORDS_OF_A_SPEECH || !words.beginsSentence(quotation, sentence)) {
            return Optional.empty();
        }
        Draft draft = new Draft(sentence, null, SpeechAct.ASSERT, Rule.QUOTATION_ALONE);
        draft.addContent(words.trimmed(quotation));
        Optional<Token> subject = subjectBefore(sentence);
        if (subject.isPresent()) {
            draft.sourceHead = subject.get();
            draft.source = Sources.phrase(subject.get(), subject.get().head().orElseThrow());
        } else if (previous != null && sentence.paragraph() - previous.sentence.paragraph() <= 1) {
            draft.speaksLike = previous;
            int distance = sentence.index() - article.sentenceAt(previous.end()).index();
            draft.source = distance <= 1 ? previous.source : null;
        }
        return Optional.of(draft);
    }

    /// "Doe has not been paid since May. “Nobody tells me why.”": the person whom the sentence before, in the same
    /// paragraph, is about.
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
