/// The main class and the package map: see ARCHITECTURE.md. Start reading at [org.dixit.Dixit#main].
@NullMarked
package org.dixit;

import org.jspecify.annotations.NullMarked;
