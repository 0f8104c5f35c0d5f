package org.dixit.grammar;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.CharRange;

/// A sentence of an article: its tokens and their dependency tree.
public final class Sentence {

    private final int index;
    private final int paragraph;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /// @param index     its number in the article, from 0
    /// @param paragraph the number of its paragraph, from 0
    /// @param analyses  its tokens in order, at least one; their heads are in the same sentence
    /// @throws IllegalArgumentException if `analyses` is empty
    Sentence(int index, int paragraph, List<Token.Analysis> analyses) {
        if (analyses.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        List<Token> tokens = new ArrayList<>(analyses.size());
        for (Token.Analysis analysis : analyses) {
            tokens.add(new Token(this, tokens.size(), analysis));
        }
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
    }

    private static List<List<Token>> childrenOf(List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (Token token : tokens) {
            if (!token.isRoot()) {
                children.get(token.analysis().head()).add(token);
            }
        }
        children.replaceAll(List::copyOf);
        return children;
    }

    /// The sentence's number in the article, from 0.
    public int index() {
        return index;
    }

    /// The number of its paragraph in the article, from 0.
    public int paragraph() {
        return paragraph;
    }

    /// The tokens, in order.
    public List<Token> tokens() {
        return tokens;
    }

    /// The token at `index`.
    ///
    /// @throws IndexOutOfBoundsException if there is none
    public Token token(int index) {
        return tokens.get(index);
    }

    /// The number of tokens.
    public int size() {
        return tokens.size();
    }

    /// The index of the sentence's first UTF-16 unit in the article's text.
    public int begin() {
        return tokens.getFirst().begin();
    }

    /// The index of the UTF-16 unit after the sentence's last token.
    public int end() {
        return tokens.getLast().end();
    }

    /// The range of the article's text that the sentence covers, in UTF-16 units.
    public CharRange chars() {
        return new CharRange(begin(), end());
    }

    List<Token> children(Token token) {
        return children.get(token.index());
    }
}
