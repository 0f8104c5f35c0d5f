package org.dixit.archive;

/// An actor at the other end of a tie, as read.
public record CounterpartRow(ActorRow actor, TieRow tie) {}
