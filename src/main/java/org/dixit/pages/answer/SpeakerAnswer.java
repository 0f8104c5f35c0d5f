package org.dixit.pages.answer;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// A speaker and the number of its statements.
@RegisterForReflection
public record SpeakerAnswer(int count, Who actor) {}
