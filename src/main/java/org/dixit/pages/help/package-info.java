/// The page that explains the others.
@NullMarked
package org.dixit.pages.help;

import org.jspecify.annotations.NullMarked;
