/// Reads the evidence for a statement in its text: the exact words, their context, the rule and the confidence. Start
/// reading at [org.dixit.archive.provenance.ProvenanceReads].
@NullMarked
package org.dixit.archive.provenance;

import org.jspecify.annotations.NullMarked;
