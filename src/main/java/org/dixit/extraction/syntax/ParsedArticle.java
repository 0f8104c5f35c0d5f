package org.dixit.extraction.syntax;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dixit.grammar.EnglishGrammar;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.layout.Block;
import org.dixit.layout.BlockKind;
import org.dixit.layout.Layout;
import org.dixit.text.CharRange;
import org.dixit.text.Quotation;
import org.dixit.text.QuotationFinder;
import org.dixit.text.Span;

/// An article prepared for the rules: its text, its parsed sentences and its quotations.
public final class ParsedArticle {

    private final Layout layout;
    /// The blocks that were parsed, by the paragraph number of their sentences.
    private final List<Block> blocks;
    private final String text;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final List<CharRange> stretches;
    private final int[] begins;
    private final BitSet quoted;

    private ParsedArticle(Layout layout, List<Block> blocks, List<Sentence> sentences, List<Quotation> quotations) {
        this.layout = layout;
        this.blocks = blocks;
        this.text = layout.text();
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

    /// Parses a text.
    ///
    /// @param language the models for English
    public static ParsedArticle of(Layout layout, EnglishGrammar language) {
        List<Block> blocks = layout.blocks().stream()
                .filter(block -> block.kind() != BlockKind.FURNITURE)
                .toList();
        String text = layout.text();
        List<Sentence> sentences =
                language.analyse(text, blocks.stream().map(Block::chars).toList());
        return of(layout, blocks, sentences);
    }

    private static ParsedArticle of(Layout layout, List<Block> blocks, List<Sentence> sentences) {
        List<Quotation> marked = UnclosedQuotations.cut(QuotationFinder.in(layout.text()), sentences);
        return new ParsedArticle(layout, blocks, sentences, TurnQuotations.with(marked, blocks));
    }

    /// The blocks of the text in order, but for those that belong to its page.
    public List<Block> blocks() {
        return blocks;
    }

    /// The block that contains a sentence.
    public Block block(Sentence sentence) {
        return blocks.get(sentence.paragraph());
    }

    /// The span, in the text as received, of `chars`, a range of [#text].
    ///
    /// @throws IndexOutOfBoundsException if `chars` is outside the text
    /// @throws IllegalArgumentException if `chars` is empty
    public Span span(CharRange chars) {
        return layout.span(chars);
    }

    /// The text, repaired by its layout; all positions are UTF-16 indices into it.
    public String text() {
        return text;
    }

    /// The sentences, in order.
    public List<Sentence> sentences() {
        return sentences;
    }

    /// The sentence with this index, from 0.
    public Sentence sentence(int index) {
        return sentences.get(index);
    }

    /// All quotations, ordered by their start, outer before inner.
    public List<Quotation> quotations() {
        return quotations;
    }

    /// The outermost quotations with their marks, in order; they do not overlap.
    public List<CharRange> quoted() {
        return stretches;
    }

    /// The outermost quotation, with its marks, that covers the UTF-16 unit at `index`.
    public Optional<CharRange> quotationAt(int index) {
        int at = Collections.binarySearch(stretches, new CharRange(index, Integer.MAX_VALUE));
        int before = at >= 0 ? at : -at - 2;
        return before >= 0 && stretches.get(before).contains(index)
                ? Optional.of(stretches.get(before))
                : Optional.empty();
    }

    /// The first of [#quoted] that begins at or after the UTF-16 unit `index`, empty if there is none.
    public Optional<CharRange> quotedFrom(int index) {
        int at = Collections.binarySearch(stretches, new CharRange(index, index));
        at = at >= 0 ? at : -at - 1;
        return at < stretches.size() ? Optional.of(stretches.get(at)) : Optional.empty();
    }

    /// Whether the UTF-16 unit at `index` is inside quotation marks.
    public boolean isQuoted(int index) {
        return quoted.get(index);
    }

    /// Whether the token is inside quotation marks.
    public boolean isQuoted(Token token) {
        return quoted.get(token.begin());
    }

    /// The number of quoted letters and digits in a stretch.
    public int quotedLetters(CharRange chars) {
        int n = 0;
        for (int i = chars.begin(); i < chars.end(); i++) {
            if (quoted.get(i) && Character.isLetterOrDigit(text.charAt(i))) {
                n++;
            }
        }
        return n;
    }

    /// The number of letters and digits in a stretch.
    public int letters(CharRange chars) {
        int n = 0;
        for (int i = chars.begin(); i < chars.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                n++;
            }
        }
        return n;
    }

    /// The sentence that covers the UTF-16 unit at `index`, or else the last one that begins before it; the first
    /// sentence if there is none before it.
    ///
    /// @throws IndexOutOfBoundsException if the article has no sentence
    public Sentence sentenceAt(int index) {
        int at = Arrays.binarySearch(begins, index);
        return sentences.get(Math.max(0, at >= 0 ? at : -at - 2));
    }

    /// The sentence before another one.
    public Optional<Sentence> before(Sentence sentence) {
        return sentence.index() == 0 ? Optional.empty() : Optional.of(sentences.get(sentence.index() - 1));
    }

    /// The sentence after another one.
    public Optional<Sentence> after(Sentence sentence) {
        return sentence.index() + 1 == sentences.size()
                ? Optional.empty()
                : Optional.of(sentences.get(sentence.index() + 1));
    }

    /// The token that covers the UTF-16 unit at `index`; empty between tokens.
    public Optional<Token> tokenAt(int index) {
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
