package org.dixit.grammar.model;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import org.jspecify.annotations.Nullable;

/// A word in the form that the library's components process, which caches the hash of each of its values.
///
/// The library's constructor calls the setters, so no field here may have an initializer.
public final class NlpNode extends AbstractNLPNode<NlpNode> {

    private static final long serialVersionUID = 1L;

    /// The library's form of the root.
    private static final String ROOT = "@#r$%";

    private static final String ROOT_SIMPLIFIED = StringUtils.toSimplifiedForm(ROOT);
    private static final FeatureHash ROOT_PIECE = FeatureHash.of(ROOT);

    private transient @Nullable FeatureHash simplified;
    private transient @Nullable FeatureHash lowercase;
    private transient @Nullable FeatureHash shape;
    private transient @Nullable FeatureHash lemmaPiece;
    private transient @Nullable FeatureHash tagPiece;
    private transient @Nullable FeatureHash namePiece;
    private transient @Nullable FeatureHash labelPiece;
    private transient @Nullable AmbiguityClass ambiguity;
    private transient long @Nullable [] clusters;
    private transient long gazetteers;

    /// The root of a sentence.
    public NlpNode() {}

    /// The word `form` at position `id`, counted from 1.
    public NlpNode(int id, String form) {
        setID(id);
        setWordForm(form);
    }

    @Override
    public NlpNode self() {
        return this;
    }

    @Override
    public void setWordForm(String form) {
        word_form = form;
        simplified = null;
        lowercase = null;
        shape = null;
        if (form.equals(ROOT)) {
            word_form_simplified = ROOT_SIMPLIFIED;
            word_form_undigitalized = ROOT;
        } else if (isPlain(form)) {
            word_form_simplified = form;
            word_form_undigitalized = form;
        } else {
            word_form_simplified = StringUtils.toSimplifiedForm(form);
            word_form_undigitalized = StringUtils.toUndigitalizedForm(form);
        }
        word_form_lowercase = StringUtils.toLowerCase(form);
        word_form_simplified_lowercase = StringUtils.toLowerCase(word_form_simplified);
    }

    /// Whether the library's simplification, which looks for links, digits and marks, leaves `form` as it is.
    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            int letter = form.charAt(i) | 0x20;
            if (letter < 'a' || letter > 'z') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void setLemma(String lemma) {
        super.setLemma(lemma);
        lemmaPiece = null;
    }

    @Override
    public void setPartOfSpeechTag(@Nullable String tag) {
        super.setPartOfSpeechTag(tag);
        tagPiece = null;
    }

    @Override
    public void setNamedEntityTag(@Nullable String tag) {
        super.setNamedEntityTag(tag);
        namePiece = null;
    }

    @Override
    public void setDependencyLabel(@Nullable String label) {
        super.setDependencyLabel(label);
        labelPiece = null;
    }

    void setAmbiguity(@Nullable AmbiguityClass ambiguity) {
        this.ambiguity = ambiguity;
    }

    void setClusters(long @Nullable [] clusters) {
        this.clusters = clusters;
    }

    /// Adds gazetteer tags. Each tag is one bit: its index among the sorted tags.
    void addGazetteers(long tags) {
        gazetteers |= tags;
    }

    @Nullable
    AmbiguityClass ambiguity() {
        return ambiguity;
    }

    /// The hashes of the word's clusters in the order of the library's set, or `null` if it is in none.
    long @Nullable [] clusters() {
        return clusters;
    }

    long gazetteers() {
        return gazetteers;
    }

    FeatureHash simplified() {
        FeatureHash piece = simplified;
        if (piece == null) {
            piece = FeatureHash.of(word_form_simplified);
            simplified = piece;
        }
        return piece;
    }

    FeatureHash lowercase() {
        FeatureHash piece = lowercase;
        if (piece == null) {
            piece = FeatureHash.of(word_form_simplified_lowercase);
            lowercase = piece;
        }
        return piece;
    }

    FeatureHash shape() {
        FeatureHash piece = shape;
        if (piece == null) {
            piece = FeatureHash.of(getWordShape());
            shape = piece;
        }
        return piece;
    }

    @Nullable
    FeatureHash lemmaPiece() {
        if (lemmaPiece == null) {
            lemmaPiece = pieceOf(lemma);
        }
        return lemmaPiece;
    }

    @Nullable
    FeatureHash tagPiece() {
        if (tagPiece == null) {
            tagPiece = pieceOf(pos_tag);
        }
        return tagPiece;
    }

    @Nullable
    FeatureHash namePiece() {
        if (namePiece == null) {
            namePiece = pieceOf(nament_tag);
        }
        return namePiece;
    }

    @Nullable
    FeatureHash labelPiece() {
        if (labelPiece == null) {
            labelPiece = pieceOf(dependency_label);
        }
        return labelPiece;
    }

    private static @Nullable FeatureHash pieceOf(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return value.equals(ROOT) ? ROOT_PIECE : FeatureHash.of(value);
    }
}
