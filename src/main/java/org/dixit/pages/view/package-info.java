/// What several pages show: statements as cards, and values in the words of people.
@NullMarked
package org.dixit.pages.view;

import org.jspecify.annotations.NullMarked;
