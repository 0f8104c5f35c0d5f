/// Queries on the parse of a sentence: subjects, objects, noun phrases, unclosed quotations. Start reading at
/// [org.dixit.extraction.syntax.ParsedArticle].
@NullMarked
package org.dixit.extraction.syntax;

import org.jspecify.annotations.NullMarked;
