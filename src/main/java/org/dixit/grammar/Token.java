package org.dixit.grammar;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.dixit.text.CharRange;

/// A word or punctuation mark of a sentence, with its analysis and its position in the dependency tree.
///
/// Two tokens are equal only if they are the same token of the same sentence.
public final class Token {

    /// The analysis of a token by the models.
    ///
    /// @param begin its first UTF-16 unit in the article's text
    /// @param end   the UTF-16 unit after its last one
    /// @param form  the word as written in the text
    /// @param lemma its dictionary form, in lower case
    /// @param tag   its part of speech in the Penn Treebank's tag set
    /// @param head  the index of the token that it depends on, −1 for the root
    /// @param label the dependency label of NLP4J (Choi and Palmer 2012, "Guidelines for the CLEAR style")
    /// @param name  its named-entity tag in BILOU notation: `B-PERSON`, `U-GPE` … `O`
    record Analysis(int begin, int end, String form, String lemma, String tag, int head, String label, String name) {}

    /// The maximum number of steps up the tree in [#below], which keeps the cost of a search linear.
    private static final int CLIMB = 24;

    private final Sentence sentence;
    private final int index;
    private final Analysis analysis;

    Token(Sentence sentence, int index, Analysis analysis) {
        this.sentence = sentence;
        this.index = index;
        this.analysis = analysis;
    }

    Analysis analysis() {
        return analysis;
    }

    /// The sentence that contains the token.
    public Sentence sentence() {
        return sentence;
    }

    /// The token's index in the sentence, from 0.
    public int index() {
        return index;
    }

    /// The index of the token's first UTF-16 unit in the article's text.
    public int begin() {
        return analysis.begin;
    }

    /// The index of the UTF-16 unit after the token's last one.
    public int end() {
        return analysis.end;
    }

    /// The range of the article's text that the token covers, in UTF-16 units.
    public CharRange chars() {
        return new CharRange(analysis.begin, analysis.end);
    }

    /// The word as written in the text.
    public String form() {
        return analysis.form;
    }

    /// The dictionary form, in lower case.
    public String lemma() {
        return analysis.lemma;
    }

    /// The part of speech in the Penn Treebank's tag set.
    public String tag() {
        return analysis.tag;
    }

    /// The dependency label of NLP4J, in the CLEAR style.
    public String label() {
        return analysis.label;
    }

    /// The named-entity tag in BILOU notation: `B-PERSON`, `U-GPE` … `O`.
    public String name() {
        return analysis.name;
    }

    /// The token that it depends on, empty for the root.
    public Optional<Token> head() {
        return analysis.head < 0 ? Optional.empty() : Optional.of(sentence.token(analysis.head));
    }

    /// Whether it is the root of its sentence, which depends on no token.
    public boolean isRoot() {
        return analysis.head < 0;
    }

    /// Whether it depends on `token` directly.
    public boolean dependsOn(Token token) {
        return !isRoot() && sentence.token(analysis.head).equals(token);
    }

    /// The dependent of `token` through which this token depends on it, which may be this token itself; empty if it
    /// does not depend on `token`, or only at a great depth.
    public Optional<Token> below(Token token) {
        Token at = this;
        for (int steps = 0; steps < CLIMB && !at.isRoot(); steps++) {
            if (at.dependsOn(token)) {
                return Optional.of(at);
            }
            at = sentence.token(at.analysis.head);
        }
        return Optional.empty();
    }

    /// The previous token of the sentence, empty for the first.
    public Optional<Token> previous() {
        return index == 0 ? Optional.empty() : Optional.of(sentence.token(index - 1));
    }

    /// The next token of the sentence, empty for the last.
    public Optional<Token> next() {
        return index + 1 == sentence.size() ? Optional.empty() : Optional.of(sentence.token(index + 1));
    }

    /// Whether the previous token is `form`, such as a comma.
    public boolean follows(String form) {
        return index > 0 && sentence.token(index - 1).form().equals(form);
    }

    /// The tokens that depend on it directly, in order.
    public List<Token> children() {
        return sentence.children(this);
    }

    /// The first token that depends on it directly with one of `labels`, empty if there is none.
    public Optional<Token> child(String... labels) {
        for (Token child : children()) {
            if (child.hasLabel(labels)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// The indices of this token and of all its descendants, found in time linear in their number.
    public BitSet subtree() {
        BitSet found = new BitSet(sentence.size());
        Deque<Token> todo = new ArrayDeque<>();
        todo.push(this);
        while (!todo.isEmpty()) {
            Token next = todo.pop();
            if (!found.get(next.index)) {
                found.set(next.index);
                next.children().forEach(todo::push);
            }
        }
        return found;
    }

    /// Whether it is `root` or depends on it at any depth.
    public boolean isUnder(Token root) {
        Token at = this;
        for (int steps = 0; steps <= sentence.size(); steps++) {
            if (at.index == root.index) {
                return true;
            }
            if (at.isRoot()) {
                return false;
            }
            at = sentence.token(at.analysis.head);
        }
        return false;
    }

    /// Whether its dependency label is one of `labels`.
    public boolean hasLabel(String... labels) {
        for (String candidate : labels) {
            if (analysis.label.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a verb in any form, not counting modals.
    public boolean isVerb() {
        return analysis.tag.startsWith("VB");
    }

    /// Whether it is a common or proper noun.
    public boolean isNoun() {
        return analysis.tag.startsWith("NN");
    }

    /// Whether it is a proper noun.
    public boolean isProper() {
        return analysis.tag.startsWith("NNP");
    }

    /// Whether it contains a letter or digit, which punctuation marks do not.
    public boolean isWord() {
        String form = analysis.form;
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLetterOrDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return analysis.form + "/" + analysis.tag + "/" + analysis.label;
    }
}
