package org.dixit.grammar.model;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lexical resources: the ambiguity class of each word, its Brown clusters, and the gazetteers that contain
/// it. The library's `GlobalLexica` in tables of numbers.
final class Lexica implements NLPComponent<NlpNode> {

    private final KeyTable ambiguityKeys;
    private final short[] ambiguityOfKey;
    private final AmbiguityClass[] ambiguities;
    private final KeyTable clusterKeys;
    private final short[] clustersOfKey;
    private final long[][] clusters;
    private final Gazetteers gazetteers;

    private Lexica(ModelInput in) throws IOException {
        ambiguityKeys = KeyTable.read(in);
        ambiguityOfKey = in.shorts();
        ambiguities = Arrays.stream(in.texts()).map(AmbiguityClass::of).toArray(AmbiguityClass[]::new);
        clusterKeys = KeyTable.read(in);
        clustersOfKey = in.shorts();
        clusters = Arrays.stream(in.texts()).map(Lexica::hashes).toArray(long[][]::new);
        gazetteers = Gazetteers.read(in);
    }

    /// Reads the ambiguity classes, the clusters and the gazetteers.
    static Lexica read(ModelInput in) throws IOException {
        return new Lexica(in);
    }

    private static long[] hashes(String values) {
        return Arrays.stream(values.split(" ", -1))
                .mapToLong(value -> FeatureHash.of(value).hash())
                .toArray();
    }

    /// The hashes of the gazetteer tags in the order of their bits in [NlpNode#gazetteers].
    long[] gazetteerTags() {
        return gazetteers.tagHashes();
    }

    /// Whether `word`, in lower case, has an ambiguity class, which only words of the training texts have.
    boolean knows(String word) {
        return ambiguityOf(FeatureHash.key(0, FeatureHash.of(word).hash())) != null;
    }

    @Override
    public void process(NlpNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            long key = FeatureHash.key(0, nodes[i].lowercase().hash());
            nodes[i].setAmbiguity(ambiguityOf(key));
            nodes[i].setClusters(clustersOf(key));
        }
        gazetteers.mark(nodes);
    }

    @Override
    public void process(List<NlpNode[]> document) {
        document.forEach(this::process);
    }

    private @Nullable AmbiguityClass ambiguityOf(long key) {
        int i = ambiguityKeys.find(key);
        return i < 0 ? null : ambiguities[ambiguityOfKey[i]];
    }

    private long @Nullable [] clustersOf(long key) {
        int i = clusterKeys.find(key);
        return i < 0 ? null : clusters[clustersOfKey[i]];
    }
}
