/// The room of starting: embedded database, command line, seeds.
@NullMarked
package org.dixit.launch;

import org.jspecify.annotations.NullMarked;
