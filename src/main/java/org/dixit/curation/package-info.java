/// The room of human decisions: append-only, and stronger than any extraction.
@NullMarked
package org.dixit.curation;

import org.jspecify.annotations.NullMarked;
