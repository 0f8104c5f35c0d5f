/// Curators' decisions about actors. They are append-only, and hold for every later extraction. Start reading at
/// [org.dixit.curation.Curation].
@NullMarked
package org.dixit.curation;

import org.jspecify.annotations.NullMarked;
