package org.dixit.pages.answer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.dixit.vocabulary.ActorKind;

/// An actor as other things refer to it: the fragment `Who`.
///
/// @param named whether it is known by a name
@RegisterForReflection
public record Who(String id, String name, ActorKind kind, boolean named) {}
