/// A statement on a page of its own.
@NullMarked
package org.dixit.pages.statement;

import org.jspecify.annotations.NullMarked;
