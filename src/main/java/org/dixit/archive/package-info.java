/// The room of what is kept: Panache entities, migrations and set-based reads.
@NullMarked
package org.dixit.archive;

import org.jspecify.annotations.NullMarked;
