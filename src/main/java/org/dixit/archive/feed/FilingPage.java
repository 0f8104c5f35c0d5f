package org.dixit.archive.feed;

import java.util.List;
import org.dixit.archive.read.StatementRow;

/// A page of statements in the order of filing.
///
/// @param rows   the statements
/// @param places the position of each statement
/// @param next   the position from which to continue
/// @param more   whether there may already be more statements after `next`
public record FilingPage(List<StatementRow> rows, List<FilingPosition> places, FilingPosition next, boolean more) {

    /// Copies the lists.
    public FilingPage {
        rows = List.copyOf(rows);
        places = List.copyOf(places);
    }
}
