package org.dixit.grammar.model;

import java.io.IOException;
import java.util.Arrays;

/// The gazetteers: two and a half million names and prefixes of names with the lists that contain them, as a prefix
/// tree without nodes. A prefix is represented by the key of its words' hashes.
final class Gazetteers {

    /// The BILU position marks within a name, in the order of their tags.
    private static final char[] PLACES = {'B', 'I', 'L', 'U'};

    private final KeyTable beginnings;
    /// For each prefix, the number of its set of lists in `sets`, 0 if it is not itself a name.
    private final short[] setOf;
    /// For each set and each position mark, the bits of its tags.
    private final long[][] sets;
    private final long[] tagHashes;

    private Gazetteers(KeyTable beginnings, short[] setOf, long[][] sets, long[] tagHashes) {
        this.beginnings = beginnings;
        this.setOf = setOf;
        this.sets = sets;
        this.tagHashes = tagHashes;
    }

    /// Reads the prefixes, the numbers of their sets, and the sets.
    static Gazetteers read(ModelInput in) throws IOException {
        KeyTable beginnings = KeyTable.read(in);
        short[] setOf = in.shorts();
        String[] sets = in.texts();
        String[] tags = Arrays.stream(sets)
                .filter(set -> !set.isEmpty())
                .flatMap(set -> Arrays.stream(set.split(" ")))
                .distinct()
                .flatMap(list -> new String(PLACES).chars().mapToObj(place -> (char) place + "-" + list))
                .sorted()
                .toArray(String[]::new);
        if (tags.length > Long.SIZE) {
            throw new IOException("more than 64 gazetteer tags");
        }
        long[][] bits = Arrays.stream(sets).map(set -> bits(set, tags)).toArray(long[][]::new);
        long[] hashes =
                Arrays.stream(tags).mapToLong(tag -> FeatureHash.of(tag).hash()).toArray();
        return new Gazetteers(beginnings, setOf, bits, hashes);
    }

    private static long[] bits(String set, String[] tags) {
        long[] bits = new long[PLACES.length];
        for (String list : set.isEmpty() ? new String[0] : set.split(" ")) {
            for (int place = 0; place < PLACES.length; place++) {
                bits[place] |= 1L << Arrays.binarySearch(tags, PLACES[place] + "-" + list);
            }
        }
        return bits;
    }

    long[] tagHashes() {
        return tagHashes;
    }

    /// Tags the words of the longest name that begins at each word.
    void mark(NlpNode[] nodes) {
        for (int begin = 1; begin < nodes.length; begin++) {
            int last = 0;
            int set = 0;
            long key = 0;
            for (int i = begin; i < nodes.length; i++) {
                key = FeatureHash.chained(key, nodes[i].simplified().hash());
                int found = beginnings.find(key);
                if (found < 0) {
                    break;
                }
                if (setOf[found] != 0) {
                    set = setOf[found];
                    last = i;
                }
            }
            if (set != 0) {
                mark(nodes, begin, last, sets[set]);
            }
        }
    }

    private static void mark(NlpNode[] nodes, int first, int last, long[] bits) {
        if (first == last) {
            nodes[first].addGazetteers(bits[3]);
            return;
        }
        nodes[first].addGazetteers(bits[0]);
        nodes[last].addGazetteers(bits[2]);
        for (int i = first + 1; i < last; i++) {
            nodes[i].addGazetteers(bits[1]);
        }
    }
}
