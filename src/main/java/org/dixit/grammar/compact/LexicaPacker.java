package org.dixit.grammar.compact;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dixit.grammar.model.FeatureHash;

/// Packs the ambiguity classes, the Brown clusters and the gazetteers.
final class LexicaPacker {

    private LexicaPacker() {}

    /// Writes the lexica in the resource folder `folder`, choosing those that the library's own configuration for
    /// English uses.
    static void pack(String folder, ModelOutput out) throws IOException {
        packLists(folder + "en-ambiguity-classes-simplified-lowercase.xz", out);
        packLists(folder + "en-brown-clusters-simplified-lowercase.xz", out);
        packGazetteers(folder + "en-named-entity-gazetteers-simplified.xz", out);
    }

    /// Writes a map from words to lists: the words, the number of each word's list, and the lists in the order of
    /// their numbers.
    private static void packLists(String path, ModelOutput out) throws IOException {
        @SuppressWarnings("unchecked")
        Map<String, Collection<String>> lists = (Map<String, Collection<String>>) OriginalModels.read(path);
        Numbers numbers = new Numbers();
        long[] keys = new long[lists.size()];
        short[] values = new short[lists.size()];
        int n = 0;
        for (Map.Entry<String, Collection<String>> entry : lists.entrySet()) {
            keys[n] = FeatureHash.key(0, FeatureHash.of(entry.getKey()).hash());
            values[n++] = numbers.of(String.join(" ", entry.getValue()));
        }
        packTable(keys, values, numbers, out);
    }

    private static void packGazetteers(String path, ModelOutput out) throws IOException {
        @SuppressWarnings("unchecked")
        PrefixTree<String, Set<String>> tree = (PrefixTree<String, Set<String>>) OriginalModels.read(path);
        GazetteerWalk walk = new GazetteerWalk();
        walk.children(tree.getRoot(), 0);
        packTable(Arrays.copyOf(walk.keys, walk.count), Arrays.copyOf(walk.values, walk.count), walk.numbers, out);
    }

    private static void packTable(long[] keys, short[] values, Numbers numbers, ModelOutput out) throws IOException {
        KeyOrder order = new KeyOrder(keys);
        order.write(out);
        short[] inOrder = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            inOrder[order.numberOf(keys[i])] = values[i];
        }
        out.shorts(inOrder);
        out.texts(numbers.texts());
    }

    /// Numbers texts in order of first occurrence.
    private static final class Numbers {

        private final Map<String, Short> numbers = new LinkedHashMap<>();

        short of(String text) {
            if (numbers.size() > Short.MAX_VALUE) {
                throw new IllegalStateException("too many different lists");
            }
            return numbers.computeIfAbsent(text, absent -> (short) numbers.size());
        }

        List<String> texts() {
            return new ArrayList<>(numbers.keySet());
        }
    }

    /// Collects the keys of all prefixes of names and the numbers of their sets of lists, 0 for none.
    private static final class GazetteerWalk {

        private final Numbers numbers = new Numbers();
        private long[] keys = new long[1 << 20];
        private short[] values = new short[1 << 20];
        private int count;

        private GazetteerWalk() {
            numbers.of("");
        }

        void children(PrefixNode<String, Set<String>> node, long key) {
            for (Map.Entry<String, PrefixNode<String, Set<String>>> child : node.entrySet()) {
                long childKey =
                        FeatureHash.chained(key, FeatureHash.of(child.getKey()).hash());
                add(childKey, child.getValue());
                children(child.getValue(), childKey);
            }
        }

        private void add(long key, PrefixNode<String, Set<String>> node) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
            }
            keys[count] = key;
            values[count++] = node.hasValue() ? numbers.of(String.join(" ", new TreeSet<>(node.getValue()))) : 0;
        }
    }
}
