/// What several pages show: statements as cards, and values in words for readers.
@NullMarked
package org.dixit.pages.view;

import org.jspecify.annotations.NullMarked;
