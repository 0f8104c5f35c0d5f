package org.dixit.archive;

import org.dixit.extraction.Polarity;
import org.dixit.extraction.SpeechAct;

/// How many statements of a tie do this with this commitment.
public record TieCount(SpeechAct speechAct, Polarity polarity, int statements) {}
