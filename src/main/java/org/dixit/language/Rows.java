package org.dixit.language;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;

/// The features of one decision as the rows of their weights, all of weight one: what the library's list of boxed
/// items says, in an array.
final class Rows extends SparseVector {

    private static final long serialVersionUID = 1L;

    private int[] rows;
    private int count;

    Rows(int capacity) {
        this.rows = new int[capacity];
    }

    /// Adds `row`; −1, a feature that no weight is known for, adds nothing.
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
