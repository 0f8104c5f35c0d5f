/// Splits English text into sentences and tokens, and analyses them with NLP4J: lemmas, parts of speech, dependencies
/// and named entities. Start reading at [org.dixit.grammar.EnglishGrammar].
@NullMarked
package org.dixit.grammar;

import org.jspecify.annotations.NullMarked;
