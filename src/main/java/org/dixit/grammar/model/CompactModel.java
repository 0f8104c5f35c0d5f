package org.dixit.grammar.model;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.optimization.method.Perceptron;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// NLP4J's tagger, lemmatizer, named-entity recognizer and parser over the compact model.
///
/// The library's own decoders run on compact tables; see `org.dixit.grammar.compact` for how these are made. The
/// decoders keep no state between sentences, so threads can share one model.
public final class CompactModel {

    /// The first number of a model file, "DXNL" in ASCII.
    public static final int MAGIC = 0x44584E4C;

    /// The version of the file layout. Increment it with every change to the layout or to [FeatureHash].
    public static final int FORMAT = 1;

    /// The path of the model on the class path.
    public static final String RESOURCE = "/org/dixit/grammar/english.model";

    private final Lexica lexica;
    private final List<NLPComponent<NlpNode>> components;

    private CompactModel(Lexica lexica, List<NLPComponent<NlpNode>> components) {
        this.lexica = lexica;
        this.components = components;
    }

    /// Reads a model file.
    ///
    /// @throws IOException if it cannot be read or is not a model of this format
    public static CompactModel read(InputStream stream) throws IOException {
        ModelInput in = new ModelInput(stream);
        if (in.number() != MAGIC || in.number() != FORMAT) {
            throw new IOException("not a language model of format " + FORMAT + "; build the project again");
        }
        Lexica lexica = Lexica.read(in);
        NLPComponent<NlpNode> tagger = trained(new POSTagger<NlpNode>(), lexica, in);
        NLPComponent<NlpNode> names = trained(new NERTagger<NlpNode>(), lexica, in);
        DEPParser<NlpNode> parser = trained(new DEPParser<NlpNode>(), lexica, in);
        OnlineOptimizer scorer = parser.getOptimizer();
        for (int i = 0; i < scorer.getLabelSize(); i++) {
            parser.getLabelCandidates().add(scorer.getLabel(i), i);
        }
        in.end();
        NLPComponent<NlpNode> lemmas = new MorphologicalAnalyzer<>(edu.emory.mathcs.nlp.common.util.Language.ENGLISH);
        return new CompactModel(lexica, List.of(lexica, tagger, lemmas, names, parser));
    }

    private static <S extends NLPState<NlpNode>, C extends OnlineComponent<NlpNode, S>> C trained(
            C component, Lexica lexica, ModelInput in) throws IOException {
        String[] labels = in.texts();
        String[] sets = in.texts();
        String[] features = in.texts();
        KeyTable keys = KeyTable.read(in);
        WeightVector weights = new WeightVector();
        weights.setSparseWeightVector(HalfPrecisionWeights.read(in));
        OnlineOptimizer scorer = new Perceptron(weights, 0f, 0f);
        scorer.addLabels(List.of(labels));
        component.setOptimizer(scorer);
        component.setFeatureTemplate(HashedFeatureTemplate.of(keys, lexica.gazetteerTags(), sets, features));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    /// Whether the model knows `word`, in lower case, from the texts that it was trained on.
    public boolean knows(String word) {
        return lexica.knows(word);
    }

    /// Analyses the sentence `nodes`, which starts with the root, in place.
    public void analyse(NlpNode[] nodes) {
        for (NLPComponent<NlpNode> component : components) {
            component.process(nodes);
        }
    }
}
