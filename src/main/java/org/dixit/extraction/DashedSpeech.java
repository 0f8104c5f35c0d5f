package org.dixit.extraction;

import java.util.Optional;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.dixit.text.Quotation;

/// A quotation whose speaker a dash gives: "…" — Jane Doe.
final class DashedSpeech {

    private static final int DASHED = 60;

    private DashedSpeech() {}

    /// "…" — Jane Doe: a dash and a name up to the line's end.
    static Optional<Draft> find(Article article, Quotation quotation, Chars content) {
        String text = article.text();
        int at = quotation.outer().end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length() || "―—–-".indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int limit = Math.min(text.length(), at + DASHED + 2);
        int line = text.indexOf('\n', at, limit);
        int end = line < 0 ? limit : line;
        int number = article.sentenceAt(at + 1);
        Sentence sentence = article.sentence(number);
        Token head = null;
        Token first = null;
        for (Token token : sentence.tokens()) {
            if (token.begin() > at && token.end() <= end && token.isWord()) {
                first = first == null ? token : first;
                if (!token.tag().matches("NNP.*|DT|CD") || end - at > DASHED) {
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
        Draft draft = new Draft(number, null, SpeechAct.ASSERT, "dash");
        draft.cue = new Chars(at, at + 1);
        draft.sourceHead = head;
        draft.source = new Chars(first.begin(), last(head, end).end());
        draft.addContent(content);
        return Optional.of(draft);
    }

    /// The last word of the name in `head` with what the line says of it: "Jane Doe, captain".
    private static Token last(Token head, int end) {
        Sentence sentence = head.sentence();
        Token last = head;
        for (Token token : sentence.tokens()) {
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
