/// Fields that show where a statement is in the text and how it was found. Start reading at
/// [org.dixit.graphql.provenance.ProvenanceFields].
@NullMarked
package org.dixit.graphql.provenance;

import org.jspecify.annotations.NullMarked;
