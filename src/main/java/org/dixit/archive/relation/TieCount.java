package org.dixit.archive.relation;

import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;

/// The number of statements of a tie with this speech act and polarity.
public record TieCount(SpeechAct speechAct, Polarity polarity, int statements) {}
