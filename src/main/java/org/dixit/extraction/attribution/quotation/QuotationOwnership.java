package org.dixit.extraction.attribution.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dixit.extraction.attribution.draft.Cue;
import org.dixit.extraction.attribution.draft.SourcePhrases;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.text.Quotation;
import org.jspecify.annotations.Nullable;

/// Decides which of the cues around a quotation does not own it: in "Doe said, “Yes,” to which Roe replied,
/// “No.”" the first quotation is Doe's, though "replied" is right behind it.
final class QuotationOwnership {

    /// The maximum number of words between a cue and the quotation that it introduces: "told the BBC: “…”".
    private static final int BESIDE = 3;

    /// The maximum number of blanks between two quotations of a dialogue.
    private static final int WIDEST_GAP = 3;

    private static final Set<String> CLAUSES = WordList.read("sources.txt").words("clause beginning");

    private final ParsedArticle article;
    private final QuotationText words;

    QuotationOwnership(ParsedArticle article, QuotationText words) {
        this.article = article;
        this.words = words;
    }

    /// The last cue before a quotation that plainly introduces it, `null` if there is none.
    @Nullable
    Cue adjacentBefore(Quotation quotation, List<Cue> cues) {
        int begin = quotation.outer().begin();
        Cue found = null;
        for (Cue cue : cues) {
            int end = cue.words().end();
            if (cue.takes(Frame.QUOTE)
                    && end <= begin
                    && words.noQuotationBetween(end, begin)
                    && isBeside(cue, begin)) {
                found = cue;
            }
        }
        return found;
    }

    /// Whether a cue behind a quotation, whose clause begins at `begin`, belongs to another clause than the
    /// quotation.
    ///
    /// @param before the cue that introduces the quotation
    boolean isOthers(Quotation quotation, int begin, Cue cue, @Nullable Cue before) {
        int end = quotation.outer().end();
        if (isInPhrase(cue, quotation)) {
            return true;
        }
        boolean introducing = introducesQuotation(cue);
        if (introducing && before != null && !before.equals(cue)) {
            return true;
        }
        for (Token token : cue.sentence().tokens()) {
            if (token.begin() >= end
                    && token.end() <= begin
                    && CLAUSES.contains(token.form().toLowerCase(Locale.ROOT))) {
                return introducing || before != null;
            }
        }
        return false;
    }

    /// "Doe, who called it “a shame,” said …": whether the quotation is part of what describes the source.
    private boolean isInPhrase(Cue cue, Quotation quotation) {
        return cue.source() != null
                && cue.source().end() <= quotation.outer().begin()
                && SourcePhrases.phrase(cue.source(), cue.verb()).contains(words.firstLetter(quotation.inner()));
    }

    /// Whether a quotation follows the cue without another clause between them.
    private boolean introducesQuotation(Cue cue) {
        return article.quotedFrom(cue.words().end())
                .filter(quoted -> quoted.begin() < cue.sentence().end() && isBeside(cue, quoted.begin()))
                .isPresent();
    }

    /// Whether only hearers and marks are between a cue and what begins at `begin`.
    private boolean isBeside(Cue cue, int begin) {
        int end = cue.words().end();
        if (words.wordsBetween(end, begin) > BESIDE) {
            return false;
        }
        for (Token token : cue.sentence().tokens()) {
            if (token.begin() >= end
                    && token.end() <= begin
                    && (token.tag().matches("VB.*|MD|CC|W.*") || token.hasLabel("mark", "complm"))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the quotation is directly followed by another, which somebody else says: "“Is it?” “It is.”"
    boolean isAnswered(Quotation quotation) {
        int end = quotation.outer().end();
        return article.quotedFrom(end)
                .filter(quoted -> quoted.begin() > end && quoted.begin() <= end + WIDEST_GAP)
                .map(quoted -> article.text().substring(end, quoted.begin()))
                .filter(between -> between.isBlank() && between.indexOf('\n') < 0)
                .isPresent();
    }

    /// Whether a sentence between a statement and the quotation in `sentence` is about another person: "“Yes,”
    /// said Doe. Roe nodded. “We go home.”"
    boolean isOtherBetween(StatementDraft previous, Sentence sentence) {
        int last = article.sentenceAt(previous.end()).index();
        for (int s = last + 1; s < sentence.index(); s++) {
            for (Token token : article.sentence(s).tokens()) {
                if (token.hasLabel("nsubj") && token.name().endsWith("PERSON") && !article.isQuoted(token)) {
                    return previous.sourceHead == null
                            || !previous.sourceHead.form().equals(token.form());
                }
            }
        }
        return false;
    }

    /// Removes from a statement the stretches that the parse drew across the words of another speaker: "“Yes,”
    /// Doe said, but “no,” Roe said."
    void cutForeign(StatementDraft draft, Quotation quotation, List<Cue> cues) {
        draft.content.removeIf(stretch ->
                quotation.outer().contains(words.firstLetter(stretch)) && isForeign(stretch, quotation, draft, cues)
                        || quotation.outer().contains(stretch.end() - 1) && isForeign(stretch, quotation, draft, cues));
    }

    private boolean isForeign(CharRange stretch, Quotation quotation, StatementDraft draft, List<Cue> cues) {
        return stretch.overlaps(quotation.outer())
                && !quotation.outer().contains(stretch)
                && cues.stream()
                        .anyMatch(other -> !other.verb().equals(draft.verb)
                                && other.takes(Frame.QUOTE)
                                && !article.isQuoted(other.verb())
                                && stretch.contains(other.words())
                                && isOutside(other.words(), quotation.outer())
                                && isBesideQuotation(other));
    }

    private static boolean isOutside(CharRange chars, CharRange quotation) {
        return !quotation.overlaps(chars);
    }

    /// Whether a quotation ends right before the cue's clause or begins right behind it.
    private boolean isBesideQuotation(Cue cue) {
        if (introducesQuotation(cue)) {
            return true;
        }
        int begin = cue.words().begin();
        if (cue.source() != null) {
            begin = Math.min(
                    begin, SourcePhrases.phrase(cue.source(), cue.verb()).begin());
        }
        int before = begin - 1;
        while (before > 0
                && (Character.isWhitespace(article.text().charAt(before))
                        || article.text().charAt(before) == ',')) {
            before--;
        }
        return before >= 0 && article.isQuoted(before);
    }
}
