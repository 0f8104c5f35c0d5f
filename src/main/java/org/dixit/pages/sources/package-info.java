/// The sources of an article: who is quoted how much, and who declined.
@NullMarked
package org.dixit.pages.sources;

import org.jspecify.annotations.NullMarked;
