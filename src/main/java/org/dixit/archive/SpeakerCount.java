package org.dixit.archive;

/// How many statements an actor made, alone or with others.
public record SpeakerCount(ActorRow actor, int statements) {}
