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

/// An article as the rules see it: its text, its parsed sentences and its quotations.
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

    /// The text, which all positions refer to in UTF-16 units.
    String text() {
        return text;
    }

    /// The sentences, in order.
    List<Sentence> sentences() {
        return sentences;
    }

    /// The sentence with this number, from 0.
    Sentence sentence(int index) {
        return sentences.get(index);
    }

    /// All quotations, by their begin, outer before inner.
    List<Quotation> quotations() {
        return quotations;
    }

    /// The outermost quotations with their marks, in order; they do not overlap.
    List<Chars> quoted() {
        return stretches;
    }

    /// The index in [#quoted] of the quotation that covers the unit at `index`, −1 if there is none.
    int quotationAt(int index) {
        int at = Collections.binarySearch(stretches, new Chars(index, Integer.MAX_VALUE));
        at = at >= 0 ? at : -at - 2;
        return at >= 0 && stretches.get(at).contains(index) ? at : -1;
    }

    /// Whether the unit at `index` is inside quotation marks.
    boolean isQuoted(int index) {
        return quoted.get(index);
    }

    /// Whether the token is inside quotation marks.
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

    /// The sentence that covers the unit at `index`, or the last one that begins before it; the first sentence if there
    /// is none before it.
    ///
    /// @throws IndexOutOfBoundsException if the article has no sentence
    Sentence sentenceAt(int index) {
        int at = Arrays.binarySearch(begins, index);
        return sentences.get(Math.max(0, at >= 0 ? at : -at - 2));
    }

    /// The sentence in front of another one.
    Optional<Sentence> before(Sentence sentence) {
        return sentence.index() == 0 ? Optional.empty() : Optional.of(sentences.get(sentence.index() - 1));
    }

    /// The sentence behind another one.
    Optional<Sentence> after(Sentence sentence) {
        return sentence.index() + 1 == sentences.size()
                ? Optional.empty()
                : Optional.of(sentences.get(sentence.index() + 1));
    }

    /// The token that covers the unit at `index`; empty between tokens.
    Optional<Token> tokenAt(int index) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        List<Token> tokens = sentenceAt(index).tokens();
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
