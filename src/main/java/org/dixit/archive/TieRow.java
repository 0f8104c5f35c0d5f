package org.dixit.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.dixit.extraction.StatementRole;

/// That one actor speaks to another or about another.
///
/// @param speaker    who speaks
/// @param other      to or about whom
/// @param role       ADDRESSEE or MENTIONED: what the other is in the statements
/// @param statements how many there are
public record TieRow(UUID speaker, UUID other, StatementRole role, int statements) {

    /// Stands for the tie among others.
    public UUID key() {
        return UUID.nameUUIDFromBytes((speaker + " " + role + " " + other).getBytes(UTF_8));
    }
}
