package org.dixit.grammar.compact;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dixit.grammar.model.FeatureHash;

/// Packs a tagger or parser: its labels, its feature templates and the rows of its weights.
final class ComponentPacker {

    private ComponentPacker() {}

    /// Writes the component in the resource at `path`.
    static void pack(String path, ModelOutput out) throws IOException {
        OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) OriginalModels.read(path);
        if (component.getOptimizer().getBias() != 0) {
            throw new IOException("a bias, which the compact format does not support: " + path);
        }
        FeatureTemplate<?, ?> template = component.getFeatureTemplate();
        out.texts(component.getOptimizer().getLabelMap().getLabelList());
        out.texts(template.getSetFeatureList().stream()
                .map(ComponentPacker::describe)
                .toList());
        out.texts(template.getFeatureList().stream()
                .map(items ->
                        Arrays.stream(items).map(ComponentPacker::describe).collect(Collectors.joining("|")))
                .toList());
        MajorVector weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
        packRows(featuresOf(template).getIndexMaps(), weights, out);
    }

    private static String describe(FeatureItem item) {
        return item.source + " " + item.window + " " + (item.relation == null ? "-" : item.relation) + " " + item.field
                + " " + (item.attribute == null ? "-" : item.attribute);
    }

    /// The names of the features. Read by reflection, since the library exposes them to subclasses only, and a
    /// template is deserialized, not constructed.
    private static FeatureMap featuresOf(FeatureTemplate<?, ?> template) {
        try {
            Field map = FeatureTemplate.class.getDeclaredField("feature_map");
            map.setAccessible(true);
            return (FeatureMap) map.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("unexpected version of the library", e);
        }
    }

    private static void packRows(List<Object2IntMap<String>> features, MajorVector weights, ModelOutput out)
            throws IOException {
        long[] keys = new long[features.stream().mapToInt(Object2IntMap::size).sum()];
        int[] rows = new int[keys.length];
        byte[] lengths = lengths(weights);
        int count = 0;
        for (int type = 0; type < features.size(); type++) {
            for (Object2IntMap.Entry<String> feature : features.get(type).object2IntEntrySet()) {
                int row = feature.getIntValue();
                if (row > 0 && row < lengths.length && lengths[row] != 0) {
                    keys[count] = FeatureHash.key(
                            type, FeatureHash.of(feature.getKey()).hash());
                    rows[count++] = row;
                }
            }
        }
        KeyOrder order = new KeyOrder(Arrays.copyOf(keys, count));
        order.write(out);
        int[] rowOf = new int[count];
        for (int i = 0; i < count; i++) {
            rowOf[order.numberOf(keys[i])] = rows[i];
        }
        packWeights(weights, rowOf, lengths, out);
    }

    /// The number of weights kept for each row: the nonzero ones, or all if a third or more are nonzero.
    private static byte[] lengths(MajorVector weights) {
        int labelSize = weights.getLabelSize();
        byte[] lengths = new byte[weights.getFeatureSize()];
        for (int row = 0; row < lengths.length; row++) {
            int count = 0;
            for (int label = 0; label < labelSize; label++) {
                if (value(weights, row, label) != 0) {
                    count++;
                }
            }
            lengths[row] = (byte) (3 * count >= labelSize ? labelSize : count);
        }
        return lengths;
    }

    private static void packWeights(MajorVector weights, int[] rows, byte[] lengths, ModelOutput out)
            throws IOException {
        byte[] lengthsInOrder = new byte[rows.length];
        int total = 0;
        for (int i = 0; i < rows.length; i++) {
            lengthsInOrder[i] = lengths[rows[i]];
            total += lengths[rows[i]] & 0xFF;
        }
        byte[] labels = new byte[total];
        short[] values = new short[total];
        int labelSize = weights.getLabelSize();
        int n = 0;
        for (int row : rows) {
            boolean dense = (lengths[row] & 0xFF) == labelSize;
            for (int label = 0; label < labelSize; label++) {
                short value = value(weights, row, label);
                if (dense || value != 0) {
                    labels[n] = (byte) label;
                    values[n++] = value;
                }
            }
        }
        out.number(labelSize);
        out.bytes(lengthsInOrder);
        out.bytes(labels);
        out.shorts(values);
    }

    private static short value(MajorVector weights, int row, int label) {
        short value = Float.floatToFloat16(weights.get(label, row));
        return value == Short.MIN_VALUE ? 0 : value; // minus zero
    }
}
