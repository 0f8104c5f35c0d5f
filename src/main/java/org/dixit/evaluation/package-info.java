/// Compares extracted statements with annotated ones and computes precision, recall and F1. Start reading at
/// [org.dixit.evaluation.Scores].
@NullMarked
package org.dixit.evaluation;

import org.jspecify.annotations.NullMarked;
