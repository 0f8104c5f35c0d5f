/// The room of grammar: tokens, lemmas, parts of speech, dependencies and names of English text, by NLP4J.
@NullMarked
package org.dixit.language;

import org.jspecify.annotations.NullMarked;
