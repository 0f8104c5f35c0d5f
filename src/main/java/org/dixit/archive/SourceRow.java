package org.dixit.archive;

import java.sql.SQLException;

/// What a text has from a source.
///
/// @param actor      who speaks, alone or with others
/// @param statements how many statements
/// @param quoted     how many of them stand in quotation marks, in whole or in part
/// @param length     the number of code points in all that is said
/// @param share      the part of this in what all sources say, over 0 to 1
public record SourceRow(ActorRow actor, int statements, int quoted, int length, double share) {

    static SourceRow read(Row row) throws SQLException {
        int statements = row.number();
        int quoted = row.number();
        int length = row.number();
        double share = row.fraction();
        return new SourceRow(ActorRow.read(row), statements, quoted, length, share);
    }
}
