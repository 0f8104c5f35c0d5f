package org.dixit.language;

import org.dixit.text.Chars;

/// One word or mark of a sentence with its analysis.
///
/// @param index its place in the sentence, from 0
/// @param begin its first UTF-16 unit in the article's text
/// @param end   the UTF-16 unit after its last one
/// @param form  the word as it stands in the text
/// @param lemma its dictionary form, lower case
/// @param tag   its part of speech in the Penn Treebank's tag set
/// @param head  the index of the token that it depends on, −1 for the root
/// @param label the dependency label of NLP4J (Choi and Palmer 2012, "Guidelines for the CLEAR style")
/// @param name  its named-entity tag, BILOU: `B-PERSON`, `U-GPE` … `O`
public record Token(
        int index, int begin, int end, String form, String lemma, String tag, int head, String label, String name) {

    /// Its stretch of the article's text, in UTF-16 units.
    public Chars chars() {
        return new Chars(begin, end);
    }

    /// Whether its dependency label is one of `labels`.
    public boolean hasLabel(String... labels) {
        for (String candidate : labels) {
            if (label.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a verb in any form, modals apart.
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /// Whether it is a common or proper noun.
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /// Whether it is a proper noun.
    public boolean isProper() {
        return tag.startsWith("NNP");
    }
}
