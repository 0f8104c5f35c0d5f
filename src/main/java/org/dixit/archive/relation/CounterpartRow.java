package org.dixit.archive.relation;

import org.dixit.archive.read.ActorRow;

/// An actor at the other end of a tie, as read.
public record CounterpartRow(ActorRow actor, TieRow tie) {}
