package org.dixit.archive.relation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.dixit.vocabulary.StatementRole;

/// A tie between two actors: one speaks to or about the other.
///
/// @param speaker    the key of the actor who speaks
/// @param other      the key of the actor spoken to or about
/// @param role       ADDRESSEE or MENTIONED: the role of the other actor in the statements
/// @param statements the number of statements
public record TieRow(UUID speaker, UUID other, StatementRole role, int statements) {

    /// The key of the tie.
    public UUID key() {
        return UUID.nameUUIDFromBytes((speaker + " " + role + " " + other).getBytes(UTF_8));
    }
}
