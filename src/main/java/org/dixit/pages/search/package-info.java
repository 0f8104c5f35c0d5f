/// The search over statements, people and articles.
@NullMarked
package org.dixit.pages.search;

import org.jspecify.annotations.NullMarked;
