package org.dixit.extraction;

import java.util.Optional;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Quotation;
import org.jspecify.annotations.Nullable;

/// Quotations that no cue attributes: they are whoever's the sentence before is about, or the one before it.
final class LoneSpeech {

    private static final int WORDS_OF_A_SPEECH = 5;

    private final Article article;
    private final QuotedWords words;

    LoneSpeech(Article article, QuotedWords words) {
        this.article = article;
        this.words = words;
    }

    /// A quotation of several words that begins a sentence and has no cue.
    Optional<Draft> alone(Quotation quotation, @Nullable Draft previous) {
        int sentence = article.sentenceAt(words.firstLetter(quotation.inner()));
        if (sentence < 0
                || words.words(quotation.inner()) < WORDS_OF_A_SPEECH
                || !words.beginsSentence(quotation, sentence)) {
            return Optional.empty();
        }
        Draft draft = new Draft(sentence, null, SpeechAct.ASSERT, "quotation-alone");
        draft.addContent(words.trimmed(quotation));
        Optional<Token> before = subjectBefore(sentence);
        if (before.isPresent()) {
            draft.sourceSentence = sentence - 1;
            draft.sourceHead = before.get();
            draft.source = Sources.phrase(
                    before.get(),
                    article.sentence(sentence - 1).token(before.get().headIndex()));
        } else if (previous != null
                && article.sentence(sentence).paragraph()
                                - article.sentence(previous.sentence).paragraph()
                        <= 1) {
            draft.speaksLike = previous;
            draft.source = sentence - article.sentenceAt(previous.end()) <= 1 ? previous.source : null;
        }
        return Optional.of(draft);
    }

    /// The person whom the sentence before, in the same paragraph, is about: "Doe has not been paid since May. “…”"
    private Optional<Token> subjectBefore(int number) {
        if (number == 0
                || article.sentence(number - 1).paragraph()
                        != article.sentence(number).paragraph()) {
            return Optional.empty();
        }
        Sentence before = article.sentence(number - 1);
        for (Token token : before.tokens()) {
            if (token.hasLabel("root")) {
                return token.child("nsubj")
                        .filter(s -> token.isVerb() && !article.isQuoted(s))
                        .filter(s -> s.name().endsWith("PERSON")
                                || Set.of("he", "she").contains(s.lemma()));
            }
        }
        return Optional.empty();
    }
}
