package org.dixit.grammar.model;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Extracts the features of a decision by the library's templates. Unlike in the library, each word is looked up once
/// for all the features that use it, and features are hashes joined from pieces, not strings.
///
/// The features keep the library's order, since sums of floats depend on it.
final class HashedFeatureTemplate<S extends NLPState<NlpNode>> extends FeatureTemplate<NlpNode, S> {

    private static final long serialVersionUID = 1L;

    /// One value: the index of its word in `words`, and which of the word's values it is.
    private record Slot(int word, Field field, @Nullable Object attribute) {}

    private final transient KeyTable keys;
    private final transient long[] gazetteerTags;
    /// The distinct words that the features use.
    private final transient FeatureItem[] words;
    /// The distinct values that the features use.
    private final transient Slot[] slots;
    private final transient Slot[] sets;
    /// For each feature, the indices of its values in `slots`.
    private final transient int[][] features;

    private HashedFeatureTemplate(
            KeyTable keys, long[] gazetteerTags, List<FeatureItem> sets, List<FeatureItem[]> features) {
        super(null, new HyperParameter());
        this.keys = keys;
        this.gazetteerTags = gazetteerTags;
        List<FeatureItem> wordList = new ArrayList<>();
        List<Slot> slotList = new ArrayList<>();
        this.sets = sets.stream().map(item -> slot(item, wordList)).toArray(Slot[]::new);
        this.features = features.stream()
                .map(items -> placesOf(items, wordList, slotList))
                .toArray(int[][]::new);
        this.words = wordList.toArray(FeatureItem[]::new);
        this.slots = slotList.toArray(Slot[]::new);
    }

    private static int[] placesOf(FeatureItem[] items, List<FeatureItem> words, List<Slot> slots) {
        int[] places = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            Slot slot = slot(items[i], words);
            if (!slots.contains(slot)) {
                slots.add(slot);
            }
            places[i] = slots.indexOf(slot);
        }
        return places;
    }

    private static Slot slot(FeatureItem item, List<FeatureItem> words) {
        for (int i = 0; i < words.size(); i++) {
            FeatureItem word = words.get(i);
            if (word.source == item.source && word.relation == item.relation && word.window == item.window) {
                return new Slot(i, item.field, item.attribute);
            }
        }
        words.add(item);
        return new Slot(words.size() - 1, item.field, item.attribute);
    }

    /// Creates a template from its description, with one string for each set or feature: items separated by `|`, each
    /// `source window relation field attribute`, separated by spaces, with `-` for none.
    ///
    /// @throws IllegalArgumentException if a description is malformed
    static <S extends NLPState<NlpNode>> HashedFeatureTemplate<S> of(
            KeyTable keys, long[] gazetteerTags, String[] sets, String[] features) {
        List<FeatureItem> setItems = new ArrayList<>();
        for (String set : sets) {
            setItems.add(item(set));
        }
        List<FeatureItem[]> featureItems = new ArrayList<>();
        for (String feature : features) {
            String[] parts = feature.split("\\|", -1);
            FeatureItem[] items = new FeatureItem[parts.length];
            for (int i = 0; i < parts.length; i++) {
                items[i] = item(parts[i]);
            }
            featureItems.add(items);
        }
        return new HashedFeatureTemplate<>(keys, gazetteerTags, setItems, featureItems);
    }

    private static FeatureItem item(String description) {
        String[] parts = description.split(" ", -1);
        Field field = Field.valueOf(parts[3]);
        return new FeatureItem(
                Source.valueOf(parts[0]),
                parts[2].equals("-") ? null : Relation.valueOf(parts[2]),
                Integer.parseInt(parts[1]),
                field,
                attribute(field, parts[4]));
    }

    private static @Nullable Object attribute(Field field, String attribute) {
        return switch (field) {
            case prefix, suffix -> Integer.valueOf(attribute);
            case valency -> Direction.valueOf(attribute);
            default -> null;
        };
    }

    @Override
    public SparseVector createSparseVector(S state, boolean isTrain) {
        @Nullable NlpNode[] nodes = new @Nullable NlpNode[words.length];
        for (int i = 0; i < words.length; i++) {
            nodes[i] = state.getNode(words[i]);
        }
        FeatureRows rows = new FeatureRows(features.length + 8 * sets.length);
        for (int type = 0; type < sets.length; type++) {
            NlpNode node = nodes[sets[type].word];
            if (node != null) {
                addSet(rows, type, state, node, sets[type].field);
            }
        }
        addFeatures(rows, nodes);
        return rows;
    }

    private void addFeatures(FeatureRows rows, @Nullable NlpNode[] nodes) {
        @Nullable FeatureHash[] pieces = new @Nullable FeatureHash[slots.length];
        for (int i = 0; i < slots.length; i++) {
            NlpNode node = nodes[slots[i].word];
            pieces[i] = node == null ? null : FeatureValues.piece(node, slots[i].field, slots[i].attribute);
        }
        for (int i = 0; i < features.length; i++) {
            addFeature(rows, sets.length + i, features[i], pieces);
        }
    }

    private void addFeature(FeatureRows rows, int type, int[] places, @Nullable FeatureHash[] pieces) {
        FeatureHash first = pieces[places[0]];
        if (first == null) {
            return;
        }
        long hash = first.hash();
        for (int i = 1; i < places.length; i++) {
            FeatureHash next = pieces[places[i]];
            if (next == null) {
                return;
            }
            hash = next.joined(hash);
        }
        add(rows, type, hash);
    }

    private void addSet(FeatureRows rows, int type, S state, NlpNode node, Field field) {
        switch (field) {
            case positional -> {
                List<String> positions = getPositionFeatures(state, node);
                addAll(rows, type, positions);
            }
            case orthographic -> addAll(rows, type, getOrthographicFeatures(state, node, true));
            case ambiguity_classes -> {
                AmbiguityClass ambiguity = node.ambiguity();
                addAll(rows, type, ambiguity == null ? null : ambiguity.each());
            }
            case word_clusters -> addAll(rows, type, node.clusters());
            case named_entity_gazetteers -> {
                for (long bits = node.gazetteers(); bits != 0; bits &= bits - 1) {
                    add(rows, type, gazetteerTags[Long.numberOfTrailingZeros(bits)]);
                }
            }
            default -> throw new IllegalStateException("no set of values: " + field);
        }
    }

    private void addAll(FeatureRows rows, int type, @Nullable List<String> values) {
        if (values != null) {
            for (String value : values) {
                add(rows, type, FeatureHash.of(value).hash());
            }
        }
    }

    private void addAll(FeatureRows rows, int type, long @Nullable [] hashes) {
        if (hashes != null) {
            for (long hash : hashes) {
                add(rows, type, hash);
            }
        }
    }

    private void add(FeatureRows rows, int type, long hash) {
        rows.addRow(keys.find(FeatureHash.key(type, hash)));
    }
}
