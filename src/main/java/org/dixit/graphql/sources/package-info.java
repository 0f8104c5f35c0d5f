/// Fields about the sources of a text. Start reading at [org.dixit.graphql.sources.SourceFields].
@NullMarked
package org.dixit.graphql.sources;

import org.jspecify.annotations.NullMarked;
