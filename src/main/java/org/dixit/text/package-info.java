/// The room of plain text: spans in code points, paragraphs, quotation marks. It knows the JDK only.
@NullMarked
package org.dixit.text;

import org.jspecify.annotations.NullMarked;
