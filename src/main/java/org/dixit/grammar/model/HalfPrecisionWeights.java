package org.dixit.grammar.model;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/// The weights of one component: one row per feature, in half-precision floats; sparse rows omit zeros.
///
/// While decoding, the library only asks its weight table for scores. All other operations of `MajorVector` belong to
/// training and are unsupported.
final class HalfPrecisionWeights extends MajorVector {

    private static final long serialVersionUID = 1L;

    private final transient RowOffsets starts;
    private final transient byte[] labels;
    private final transient short[] values;

    private HalfPrecisionWeights(int labelSize, RowOffsets starts, byte[] labels, short[] values) {
        this.starts = starts;
        this.labels = labels;
        this.values = values;
        setSizes(labelSize, starts.size());
    }

    /// Reads the number of labels, the lengths of the rows (a row as long as the number of labels is dense), the
    /// labels of all entries, and the values of all entries.
    static HalfPrecisionWeights read(ModelInput in) throws IOException {
        int labelSize = in.number();
        return new HalfPrecisionWeights(labelSize, new RowOffsets(in.bytes()), in.bytes(), in.shorts());
    }

    @Override
    public void addScores(SparseVector x, float[] scores) {
        FeatureRows rows = (FeatureRows) x;
        for (int i = 0; i < rows.count(); i++) {
            addRow(rows.row(i), scores);
        }
    }

    private void addRow(int row, float[] scores) {
        int start = starts.start(row);
        int end = starts.start(row + 1);
        if (end - start == scores.length) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += Float.float16ToFloat(values[start + i]);
            }
        } else {
            for (int i = start; i < end; i++) {
                scores[labels[i] & 0xFF] += Float.float16ToFloat(values[i]);
            }
        }
    }

    @Override
    public void addScores(float[] x, float[] scores) {
        throw new UnsupportedOperationException("there are no embeddings");
    }

    @Override
    public boolean expand(int labelSize, int featureSize, WeightGenerator generator) {
        throw new UnsupportedOperationException("weights are read only");
    }

    @Override
    public int indexOf(int y, int xi) {
        throw new UnsupportedOperationException("weights have no single index");
    }

    @Override
    protected MajorVector createInstance() {
        throw new UnsupportedOperationException("weights are read only");
    }

    @Override
    protected void setRowSize(int size) {
        throw new UnsupportedOperationException("weights are read only");
    }

    @Override
    protected void setColumnSize(int size) {
        throw new UnsupportedOperationException("weights are read only");
    }
}
