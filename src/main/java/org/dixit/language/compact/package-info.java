/// Build time only: packs the models of `nlp4j-english` into the file that [org.dixit.language.Language] loads.
///
/// As shipped the models take 2.2 GB and up to 25 s to load: dense tables of weights of which one in fourteen is not
/// zero, in Java serialization. The compact file holds the same features and labels, weights as half-precision floats
/// and no strings; embeddings are left out.
@NullMarked
package org.dixit.language.compact;

import org.jspecify.annotations.NullMarked;
