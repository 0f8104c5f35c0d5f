package org.dixit.language;

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

/// NLP4J's tagger, lemmatizer, name finder and parser over the compact model.
///
/// The library's own decoders run, on tables of ours: see `org.dixit.language.compact` for how these are made.
/// Its decoders keep nothing between sentences, so that threads share one model.
public final class Model {

    /// The first number of a model file: "DXNL".
    public static final int MAGIC = 0x44584E4C;

    /// The version of the file's layout; to be raised with every change to it or to [Piece].
    public static final int FORMAT = 1;

    /// Where the model is on the class path.
    public static final String RESOURCE = "/org/dixit/language/english.model";

    private final List<NLPComponent<Node>> components;

    private Model(List<NLPComponent<Node>> components) {
        this.components = components;
    }

    /// Reads a model file.
    ///
    /// @throws IOException where it cannot be read or is no model of this format
    static Model read(InputStream stream) throws IOException {
        ModelInput in = new ModelInput(stream);
        if (in.number() != MAGIC || in.number() != FORMAT) {
            throw new IOException("not a language model of format " + FORMAT + "; build the project again");
        }
        Lexica lexica = Lexica.read(in);
        NLPComponent<Node> tagger = trained(new POSTagger<Node>(), lexica, in);
        NLPComponent<Node> names = trained(new NERTagger<Node>(), lexica, in);
        DEPParser<Node> parser = trained(new DEPParser<Node>(), lexica, in);
        OnlineOptimizer scorer = parser.getOptimizer();
        for (int i = 0; i < scorer.getLabelSize(); i++) {
            parser.getLabelCandidates().add(scorer.getLabel(i), i);
        }
        in.end();
        NLPComponent<Node> lemmas = new MorphologicalAnalyzer<>(edu.emory.mathcs.nlp.common.util.Language.ENGLISH);
        return new Model(List.of(lexica, tagger, lemmas, names, parser));
    }

    private static <S extends NLPState<Node>, C extends OnlineComponent<Node, S>> C trained(
            C component, Lexica lexica, ModelInput in) throws IOException {
        String[] labels = in.texts();
        String[] sets = in.texts();
        String[] features = in.texts();
        KeyTable keys = KeyTable.read(in);
        WeightVector weights = new WeightVector();
        weights.setSparseWeightVector(Weights.read(in));
        OnlineOptimizer scorer = new Perceptron(weights, 0f, 0f);
        scorer.addLabels(List.of(labels));
        component.setOptimizer(scorer);
        component.setFeatureTemplate(Template.of(keys, lexica.gazetteerTags(), sets, features));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    /// Analyses the sentence `nodes`, the root first, in place.
    void analyse(Node[] nodes) {
        for (NLPComponent<Node> component : components) {
            component.process(nodes);
        }
    }
}
