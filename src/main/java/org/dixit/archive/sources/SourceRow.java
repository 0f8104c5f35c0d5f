package org.dixit.archive.sources;

import java.sql.SQLException;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.sql.ResultRow;

/// A source of a text and the share of the text's statements that come from it.
///
/// @param actor      the actor who speaks, alone or with others
/// @param statements the number of statements
/// @param quoted     the number of these that are in quotation marks, in whole or in part
/// @param length     the number of code points of the content of these statements
/// @param share      its share of the length of all sources, above 0 and at most 1
public record SourceRow(ActorRow actor, int statements, int quoted, int length, double share) {

    static SourceRow read(ResultRow row) throws SQLException {
        int statements = row.number();
        int quoted = row.number();
        int length = row.number();
        double share = row.doubleValue();
        return new SourceRow(ActorRow.read(row), statements, quoted, length, share);
    }
}
