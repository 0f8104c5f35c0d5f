package org.dixit.extraction.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extraction.lexicon.ReportingVerbs;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.text.Quotation;

/// Finds the ends of quotations without a closing mark. A quotation that the next paragraph does not continue ends at
/// the comma before an inverted verb of saying: "“We will stay, said the farmer."
public final class UnclosedQuotations {

    private static final ReportingVerbs VERBS = ReportingVerbs.load();

    private UnclosedQuotations() {}

    /// Returns the quotations, with the unclosed ones cut short.
    public static List<Quotation> cut(List<Quotation> quotations, List<Sentence> sentences) {
        List<Quotation> cut = new ArrayList<>(quotations.size());
        int next = 0;
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            boolean goesOn = i + 1 < quotations.size() && quotations.get(i + 1).resumes();
            if (quotation.closed() || goesOn || quotation.depth() > 0) {
                cut.add(quotation);
                continue;
            }
            while (next < sentences.size()
                    && sentences.get(next).end() <= quotation.inner().begin()) {
                next++;
            }
            cut.add(cut(quotation, sentences, next));
        }
        return cut;
    }

    private static Quotation cut(Quotation quotation, List<Sentence> sentences, int from) {
        CharRange inner = quotation.inner();
        for (int s = from; s < sentences.size() && sentences.get(s).begin() < inner.end(); s++) {
            Sentence sentence = sentences.get(s);
            for (int i = 1; i + 2 < sentence.size(); i++) {
                Token comma = sentence.token(i);
                if (inner.contains(comma.chars()) && inner.begin() < comma.begin() && isSaid(sentence, i)) {
                    return new Quotation(
                            new CharRange(quotation.outer().begin(), comma.end()),
                            new CharRange(inner.begin(), comma.end()),
                            quotation.depth(),
                            false,
                            quotation.resumes());
                }
            }
        }
        return quotation;
    }

    /// ", said the farmer"
    private static boolean isSaid(Sentence sentence, int comma) {
        Token verb = sentence.token(comma + 1);
        return sentence.token(comma).form().equals(",")
                && verb.tag().matches("VB[DNZ]")
                && VERBS.isSaying(verb.lemma())
                && sentence.token(comma + 2).tag().matches("DT|NN.*|PRP\\$?|CD|JJ.*");
    }
}
