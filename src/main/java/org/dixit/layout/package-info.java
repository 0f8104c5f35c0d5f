/// The layout of a text: repairs what transport has done to its characters and lines, and divides it into
/// paragraphs of different kinds, such as prose, datelines and speakers' turns. Depends on the JDK only. Start
/// reading at [org.dixit.layout.Layout].
@NullMarked
package org.dixit.layout;

import org.jspecify.annotations.NullMarked;
