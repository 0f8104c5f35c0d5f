package org.dixit.archive.statistics;

import org.dixit.archive.read.ActorRow;

/// The number of statements that an actor made, alone or with others.
public record SpeakerCount(ActorRow actor, int statements) {}
