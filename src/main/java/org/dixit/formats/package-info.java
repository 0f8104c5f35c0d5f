/// Turns files into submissions: recognizes formats and encodings by content, and maps the fields of JSON lines.
/// Start reading at [org.dixit.formats.ArticleFile].
@NullMarked
package org.dixit.formats;

import org.jspecify.annotations.NullMarked;
