/// Named-entity recognition: finds names and decides their kinds, such as person, organization or country. Start
/// reading at [org.dixit.extraction.names.NameFinder].
@NullMarked
package org.dixit.extraction.names;

import org.jspecify.annotations.NullMarked;
