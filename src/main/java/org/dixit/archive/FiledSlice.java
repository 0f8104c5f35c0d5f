package org.dixit.archive;

import java.util.List;

/// Some statements in the order of filing.
///
/// @param rows   the statements
/// @param places the place of each
/// @param next   where to go on
/// @param more   whether there may already be more behind `next`
public record FiledSlice(List<StatementRow> rows, List<FilingPlace> places, FilingPlace next, boolean more) {

    /// Copies the lists.
    public FiledSlice {
        rows = List.copyOf(rows);
        places = List.copyOf(places);
    }
}
