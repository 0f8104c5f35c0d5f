/// The first page.
@NullMarked
package org.dixit.pages.home;

import org.jspecify.annotations.NullMarked;
