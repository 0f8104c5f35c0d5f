/// The room of attribution: article text in; actors, mentions and statements out. It knows no framework, clock or file.
@NullMarked
package org.dixit.extraction;

import org.jspecify.annotations.NullMarked;
