/// The word lists that the rules use: reporting verbs, titles, countries, nouns for people and organizations. The
/// lists are text files among the resources of this package. Start reading at
/// [org.dixit.extraction.lexicon.ReportingVerbs].
@NullMarked
package org.dixit.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
