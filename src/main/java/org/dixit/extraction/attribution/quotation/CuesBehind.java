package org.dixit.extraction.attribution.quotation;

import org.dixit.extraction.attribution.draft.SourcePhrases;
import org.dixit.extraction.attribution.draft.Cue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.Quotation;

/// Finds the cue of a quotation behind it: "“It is over,” said Doe.", "“It is over,” the head of the trade
/// union said."
final class CuesBehind {

    private static final Set<String> NO_MANNER = WordList.read("sources.txt").words("no manner");

    private final ParsedArticle article;
    private final QuotationText words;
    private final QuotationOwnership ownership;
    private final Map<Sentence, List<Cue>> cues;

    /// @param cues the unquoted cues of each sentence
    CuesBehind(
            ParsedArticle article, QuotationText words, QuotationOwnership ownership, Map<Sentence, List<Cue>> cues) {
        this.article = article;
        this.words = words;
        this.ownership = ownership;
        this.cues = cues;
    }

    /// The cue behind a quotation, with at most `reach` words between them.
    Optional<Cue> cue(Quotation quotation, int reach) {
        int end = quotation.outer().end();
        Sentence own = article.sentenceAt(
                Math.max(quotation.outer().begin(), quotation.inner().end() - 1));
        Sentence sentence = article.after(own)
                .filter(after -> own.end() <= end + 1 && goesOn(quotation, after))
                .orElse(own);
        Cue before = ownership.adjacentBefore(quotation, cuesIn(own));
        for (Cue cue : reach <= DirectSpeech.NEAR ? withManner(quotation, sentence) : cuesIn(sentence)) {
            int begin = cue.words().begin();
            if (cue.source() != null && cue.source().begin() >= end) {
                begin = Math.min(
                        begin, SourcePhrases.phrase(cue.source(), cue.verb()).begin());
            }
            if (begin >= end
                    && !isNextDeed(cue, end)
                    && !ownership.isOthers(quotation, begin, cue, before)
                    && takesQuotation(cue)
                    && words.wordsBetween(end, begin) <= reach
                    && words.noQuotationBetween(end, begin)) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    /// "Doe backed the plan “for years”, and said it was late.": whether the verb is coordinated with one
    /// before the quotation and shares its subject.
    private static boolean isNextDeed(Cue cue, int end) {
        Token verb = cue.verb();
        return verb.hasLabel("conj")
                && verb.head().filter(up -> up.end() <= end).isPresent()
                && verb.previous().filter(and -> and.tag().equals("CC")).isPresent()
                && cue.source() != null
                && cue.source().end() <= end;
    }

    /// The cues of a sentence. A verb that no word list has counts immediately after a quotation that ends with a
    /// comma, question or exclamation mark, ellipsis or dash, since any verb of manner attributes there: "“It is
    /// over,” she grinned."
    private List<Cue> withManner(Quotation quotation, Sentence sentence) {
        List<Cue> known = cuesIn(sentence);
        if (",?!…—-".indexOf(article.text().charAt(quotation.inner().end() - 1)) < 0) {
            return known;
        }
        for (Token token : sentence.tokens()) {
            if (token.begin() < quotation.outer().end() || !token.isWord()) {
                continue;
            }
            if (token.tag().matches("VB[DZ]")) {
                return known.stream().anyMatch(c -> c.verb().equals(token))
                        ? known
                        : manner(token).map(List::of).orElse(known);
            }
            if (!token.tag().matches("DT|JJ.*|NN.*|PRP\\$?|POS|CD|RB|IN")
                    || token.tag().equals("IN") && !token.lemma().equals("of")) {
                return known;
            }
        }
        return known;
    }

    private static Optional<Cue> manner(Token verb) {
        return NO_MANNER.contains(verb.lemma())
                ? Optional.empty()
                : verb.child("nsubj").map(subject -> Cue.ofManner(verb, subject));
    }

    /// "“Is it over?” he asked.": whether what the parse takes for the next sentence continues that of the
    /// quotation.
    private boolean goesOn(Quotation quotation, Sentence next) {
        int end = quotation.outer().end();
        String text = article.text();
        if (text.substring(end, Math.max(end, next.begin())).contains("\n")) {
            return false;
        }
        return Character.isLowerCase(text.charAt(next.begin()))
                || "?!,—-…".indexOf(text.charAt(Math.max(0, end - 2))) >= 0;
    }

    private List<Cue> cuesIn(Sentence sentence) {
        return cues.getOrDefault(sentence, List.of());
    }

    /// Whether a quotation can be the content of the cue.
    static boolean takesQuotation(Cue cue) {
        return cue.takes(Frame.QUOTE) || cue.takes(Frame.LABEL) && cue.source() != null && !cue.passive();
    }
}
