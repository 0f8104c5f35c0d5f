/// Reads the compact file of NLP4J's models and runs them. Start reading at [org.dixit.grammar.model.CompactModel].
@NullMarked
package org.dixit.grammar.model;

import org.jspecify.annotations.NullMarked;
