/// Build time only: packs the models of `nlp4j-english` into the file that [org.dixit.grammar.EnglishGrammar] loads.
///
/// As shipped, the models take 2.2 GB and up to 25 s to load: they are dense weight tables in Java serialization, and
/// only one weight in fourteen is nonzero. The compact file has the same features and labels, with half-precision
/// weights and no strings; embeddings are left out.
@NullMarked
package org.dixit.grammar.compact;

import org.jspecify.annotations.NullMarked;
