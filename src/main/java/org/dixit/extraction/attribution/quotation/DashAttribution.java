package org.dixit.extraction.attribution.quotation;

import java.util.Optional;
import org.dixit.extraction.attribution.draft.Rule;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.layout.Block;
import org.dixit.layout.BlockKind;
import org.dixit.text.CharRange;
import org.dixit.text.Quotation;
import org.dixit.vocabulary.SpeechAct;

/// Finds quotations followed by the speaker's name behind a dash or in brackets: "“It is over.” — Jane Doe".
final class DashAttribution {

    private static final int LONGEST_NAME = 60;

    private DashAttribution() {}

    /// Returns the statement of a quotation that is followed by a dash and a name, up to the end of the line.
    ///
    /// @param content the words of the quotation
    static Optional<StatementDraft> find(ParsedArticle article, Quotation quotation, CharRange content) {
        String text = article.text();
        Optional<StatementDraft> below = below(article, quotation, content);
        if (below.isPresent()) {
            return below;
        }
        int dash = quotation.outer().end();
        while (dash < text.length() && text.charAt(dash) == ' ') {
            dash++;
        }
        if (dash < text.length() && text.charAt(dash) == '(') {
            return inBrackets(article, dash, content);
        }
        if (dash >= text.length() || "―—–-".indexOf(text.charAt(dash)) < 0) {
            return Optional.empty();
        }
        int limit = Math.min(text.length(), dash + LONGEST_NAME + 2);
        int line = text.indexOf('\n', dash, limit);
        int end = line < 0 ? limit : line;
        Sentence sentence = article.sentenceAt(dash + 1);
        Token head = null;
        Token first = null;
        for (Token token : sentence.tokens()) {
            if (token.begin() > dash && token.end() <= end && token.isWord()) {
                first = first == null ? token : first;
                if (!token.tag().matches("NNP.*|DT|CD") || end - dash > LONGEST_NAME) {
                    break;
                }
                head = token;
            } else if (head != null && token.form().equals(",")) {
                break;
            }
        }
        if (head == null || first == null || !head.isProper()) {
            return Optional.empty();
        }
        StatementDraft draft = new StatementDraft(sentence, null, SpeechAct.ASSERT, Rule.DASH);
        draft.cue = new CharRange(dash, dash + 1);
        draft.sourceHead = head;
        draft.source = new CharRange(first.begin(), last(head, end).end());
        draft.addContent(content);
        return Optional.of(draft);
    }

    /// A signature in the paragraph below: "“It is over.”⏎— Jane Doe".
    private static Optional<StatementDraft> below(ParsedArticle article, Quotation quotation, CharRange content) {
        Sentence last = article.sentenceAt(Math.max(0, quotation.outer().end() - 1));
        int paragraph = last.paragraph() + 1;
        if (paragraph >= article.blocks().size()) {
            return Optional.empty();
        }
        Block signature = article.blocks().get(paragraph);
        boolean ends = article.text()
                .substring(
                        quotation.outer().end(),
                        Math.max(quotation.outer().end(), signature.chars().begin()))
                .isBlank();
        if (signature.kind() != BlockKind.SIGNATURE || !ends) {
            return Optional.empty();
        }
        StatementDraft draft = new StatementDraft(last, null, SpeechAct.ASSERT, Rule.DASH);
        int dash = signature.chars().begin();
        draft.cue = Character.isLetter(article.text().charAt(dash)) ? null : new CharRange(dash, dash + 1);
        Turns.sign(article, signature, draft);
        draft.addContent(content);
        return Optional.of(draft);
    }

    /// "“It is over.” (Jane Doe)": a name of two words or more in brackets.
    private static Optional<StatementDraft> inBrackets(ParsedArticle article, int bracket, CharRange content) {
        String text = article.text();
        int close = text.indexOf(')', bracket, Math.min(text.length(), bracket + LONGEST_NAME));
        Token head = null;
        int words = 0;
        for (Token token : article.sentenceAt(bracket + 1).tokens()) {
            if (token.begin() > bracket && token.end() <= close) {
                if (!token.isProper()) {
                    return Optional.empty();
                }
                head = token;
                words++;
            }
        }
        if (close < 0 || head == null || words < 2) {
            return Optional.empty();
        }
        StatementDraft draft = new StatementDraft(head.sentence(), null, SpeechAct.ASSERT, Rule.DASH);
        draft.cue = new CharRange(bracket, bracket + 1);
        draft.sourceHead = head;
        draft.source = new CharRange(bracket + 1, close);
        draft.addContent(content);
        return Optional.of(draft);
    }

    /// The last word of the name with its description: "Jane Doe, captain".
    private static Token last(Token head, int end) {
        Token last = head;
        for (Token token : head.sentence().tokens()) {
            boolean described = token.index() > head.index() && token.end() <= end;
            if (described && token.isWord() && !token.isVerb()) {
                last = token;
            } else if (described && !token.form().equals(",")) {
                break;
            }
        }
        return last;
    }
}
