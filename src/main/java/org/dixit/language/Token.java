package org.dixit.language;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.dixit.text.Chars;

/// A word or punctuation mark of a sentence, with its analysis and its place in the dependency tree.
///
/// Two tokens are equal only if they are the same token of the same sentence.
public final class Token {

    /// What the models found out about a token.
    ///
    /// @param begin its first UTF-16 unit in the article's text
    /// @param end   the UTF-16 unit after its last one
    /// @param form  the word as spelled in the text
    /// @param lemma its dictionary form, in lower case
    /// @param tag   its part of speech in the Penn Treebank's tag set
    /// @param head  the index of the token that it depends on, −1 for the root
    /// @param label the dependency label of NLP4J (Choi and Palmer 2012, "Guidelines for the CLEAR style")
    /// @param name  its named-entity tag, BILOU: `B-PERSON`, `U-GPE` … `O`
    record Analysis(int begin, int end, String form, String lemma, String tag, int head, String label, String name) {}

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

    /// The sentence that it belongs to.
    public Sentence sentence() {
        return sentence;
    }

    /// Its position in the sentence, from 0.
    public int index() {
        return index;
    }

    /// Its first UTF-16 unit in the article's text.
    public int begin() {
        return analysis.begin;
    }

    /// The UTF-16 unit after its last one.
    public int end() {
        return analysis.end;
    }

    /// The stretch of the article's text that it covers, in UTF-16 units.
    public Chars chars() {
        return new Chars(analysis.begin, analysis.end);
    }

    /// The word as spelled in the text.
    public String form() {
        return analysis.form;
    }

    /// Its dictionary form, in lower case.
    public String lemma() {
        return analysis.lemma;
    }

    /// Its part of speech in the Penn Treebank's tag set.
    public String tag() {
        return analysis.tag;
    }

    /// Its dependency label.
    public String label() {
        return analysis.label;
    }

    /// Its named-entity tag, BILOU: `B-PERSON`, `U-GPE` … `O`.
    public String name() {
        return analysis.name;
    }

    /// The token that it depends on, empty for the root.
    public Optional<Token> head() {
        return analysis.head < 0 ? Optional.empty() : Optional.of(sentence.token(analysis.head));
    }

    /// The index of the token that it depends on, −1 for the root.
    public int headIndex() {
        return analysis.head;
    }

    /// The token in front of it in the sentence.
    public Optional<Token> previous() {
        return index == 0 ? Optional.empty() : Optional.of(sentence.token(index - 1));
    }

    /// The token behind it in the sentence.
    public Optional<Token> next() {
        return index + 1 == sentence.size() ? Optional.empty() : Optional.of(sentence.token(index + 1));
    }

    /// Whether the token in front of it is `form`, such as a comma.
    public boolean follows(String form) {
        return index > 0 && sentence.token(index - 1).form().equals(form);
    }

    /// The tokens that depend on it directly, in order.
    public List<Token> children() {
        return sentence.children(this);
    }

    /// The first token that depends on it directly with one of `labels`.
    public Optional<Token> child(String... labels) {
        for (Token child : children()) {
            if (child.hasLabel(labels)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// The indices of this token and of all tokens below it, in time linear in their number.
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
        int at = index;
        for (int steps = 0; steps <= sentence.size() && at >= 0; steps++) {
            if (at == root.index) {
                return true;
            }
            at = sentence.token(at).headIndex();
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

    /// Whether it is a verb in any form; modals are not.
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
