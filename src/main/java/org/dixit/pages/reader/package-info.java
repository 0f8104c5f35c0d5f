/// The reader: an article with its statements beside the text.
@NullMarked
package org.dixit.pages.reader;

import org.jspecify.annotations.NullMarked;
