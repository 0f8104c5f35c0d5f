package org.dixit.intake;

import java.util.UUID;
import org.dixit.archive.Actor;
import org.jspecify.annotations.Nullable;

/// Who is meant by an actor of a text.
///
/// @param actor   the actor that all of it is filed for
/// @param filedAs the actor that bears the name, where a decision says that it is `actor`; `null` where none does
record Meant(Actor actor, @Nullable UUID filedAs) {

    UUID id() {
        return actor.id;
    }
}
