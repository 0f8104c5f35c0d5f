package org.dixit.extraction.attribution.quotation;

import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.SourcePhrases;
import org.dixit.extraction.attribution.draft.Rule;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.text.Quotation;
import org.dixit.vocabulary.SpeechAct;

/// Finds quotations that a clause with "how" or "as" attributes: "“A disaster” is how Doe put it.", "“A
/// disaster” was what Doe called it.", "“A disaster,” as Doe put it."
final class ManifestedWords {

    /// The maximum number of tokens from "how" to the verb.
    private static final int REACH = 14;

    private static final Set<String> PUTTING = WordList.read("sources.txt").words("putting");

    private ManifestedWords() {}

    /// Returns the statement of a quotation that is the subject of such a clause.
    ///
    /// @param content the words of the quotation
    static Optional<StatementDraft> find(ParsedArticle article, Quotation quotation, CharRange content) {
        int end = quotation.outer().end();
        Sentence sentence = article.sentenceAt(Math.max(0, end - 1));
        Sentence after = article.after(sentence).orElse(sentence);
        Optional<Token> first = next(sentence, end)
                .or(() -> after.paragraph() == sentence.paragraph() ? next(after, end) : Optional.empty());
        Optional<Token> as = first.filter(word -> word.lemma().equals("as"));
        return as.or(() -> next(first))
                .flatMap(how -> putting(how).map(verb -> draft(verb, content)))
                .filter(draft -> draft.sourceHead != null);
    }

    /// "is how"
    private static Optional<Token> next(Optional<Token> be) {
        return be.filter(word -> word.lemma().equals("be"))
                .flatMap(Token::next)
                .filter(how -> how.lemma().matches("how|what"));
    }

    private static Optional<Token> next(Sentence sentence, int from) {
        return sentence.tokens().stream()
                .filter(token -> token.begin() >= from && token.isWord())
                .findFirst();
    }

    private static Optional<Token> putting(Token how) {
        return how.sentence().tokens().stream()
                .filter(token -> token.index() > how.index()
                        && token.index() < how.index() + REACH
                        && token.isVerb()
                        && PUTTING.contains(token.lemma()))
                .findFirst();
    }

    private static StatementDraft draft(Token verb, CharRange content) {
        StatementDraft draft = new StatementDraft(verb.sentence(), verb, SpeechAct.ASSERT, Rule.HOW_PUT);
        draft.cue = verb.chars();
        verb.child("nsubj").ifPresent(head -> {
            draft.sourceHead = head;
            draft.source = SourcePhrases.phrase(head, verb);
        });
        draft.addContent(content);
        return draft;
    }
}
