/// An actor: what it says, is told, and is spoken of.
@NullMarked
package org.dixit.pages.actor;

import org.jspecify.annotations.NullMarked;
