package org.dixit.intake;

import java.util.UUID;
import org.dixit.archive.entity.Actor;
import org.jspecify.annotations.Nullable;

/// The archived actor that is meant by an actor of a text.
///
/// @param actor   the actor under which everything is filed
/// @param filedAs the actor that bears the name, if a decision has identified it with `actor`; `null` otherwise
record MatchedActor(Actor actor, @Nullable UUID filedAs) {

    UUID effectiveId() {
        return actor.id;
    }
}
