package org.dixit.grammar.model;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;

/// The features of one decision as row numbers in the weight table, each with value one. An array replaces the
/// library's list of boxed items.
final class FeatureRows extends SparseVector {

    private static final long serialVersionUID = 1L;

    private int[] rows;
    private int count;

    FeatureRows(int capacity) {
        this.rows = new int[capacity];
    }

    /// Adds `row`. A row of −1, a feature without known weights, is ignored.
    void addRow(int row) {
        if (row >= 0) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, 2 * count);
            }
            rows[count++] = row;
        }
    }

    /// The number of rows.
    int count() {
        return count;
    }

    /// The row at `index`.
    int row(int index) {
        return rows[index];
    }
}
