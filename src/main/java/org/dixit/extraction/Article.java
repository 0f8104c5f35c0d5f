package org.dixit.extraction;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.dixit.text.Quotation;

/// One article as the sieves see it: its text, sentences and quotations.
final class Article {

    private final String text;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final List<Chars> stretches;
    private final int[] begins;
    private final BitSet quoted;

    Article(String text, List<Sentence> sentences, List<Quotation> quotations) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
        this.quotations = List.copyOf(quotations);
        this.begins = this.sentences.stream().mapToInt(Sentence::begin).toArray();
        this.stretches = this.quotations.stream()
                .filter(q -> q.depth() == 0)
                .map(Quotation::outer)
                .toList();
        this.quoted = new BitSet(text.length());
        stretches.forEach(q -> quoted.set(q.begin(), q.end()));
    }

    String text() {
        return text;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Sentence sentence(int index) {
        return sentences.get(index);
    }

    /// All quotations, by their begin, outer before inner.
    List<Quotation> quotations() {
        return quotations;
    }

    /// The stretches inside the outermost quotation marks, marks included, in order, not overlapping.
    List<Chars> quoted() {
        return stretches;
    }

    /// The number in [#quoted] of the quotation that holds the unit at `index`, −1 for none.
    int quotationAt(int index) {
        int at = Collections.binarySearch(stretches, new Chars(index, Integer.MAX_VALUE));
        at = at >= 0 ? at : -at - 2;
        return at >= 0 && stretches.get(at).contains(index) ? at : -1;
    }

    /// Whether the UTF-16 unit at `index` stands inside quotation marks.
    boolean isQuoted(int index) {
        return quoted.get(index);
    }

    /// Whether the token stands inside quotation marks.
    boolean isQuoted(Token token) {
        return quoted.get(token.begin());
    }

    /// The number of quoted letters and digits in a stretch.
    int quotedLetters(Chars chars) {
        int n = 0;
        for (int i = chars.begin(); i < chars.end(); i++) {
            if (quoted.get(i) && Character.isLetterOrDigit(text.charAt(i))) {
                n++;
            }
        }
        return n;
    }

    /// The number of letters and digits in a stretch.
    int letters(Chars chars) {
        int n = 0;
        for (int i = chars.begin(); i < chars.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                n++;
            }
        }
        return n;
    }

    /// The number of the sentence that holds the unit at `index`, or the last one that begins before it; −1 before all.
    int sentenceAt(int index) {
        int at = Arrays.binarySearch(begins, index);
        return at >= 0 ? at : -at - 2;
    }

    /// The token that covers the unit at `index`, none between tokens.
    Optional<Token> tokenAt(int index) {
        int s = sentenceAt(index);
        if (s < 0) {
            return Optional.empty();
        }
        List<Token> tokens = sentences.get(s).tokens();
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Token token = tokens.get(middle);
            if (index < token.begin()) {
                high = middle - 1;
            } else if (index >= token.end()) {
                low = middle + 1;
            } else {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
