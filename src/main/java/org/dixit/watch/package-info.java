/// How the service is doing: times, counts and traces of what the other rooms do. It knows none of them.
@NullMarked
package org.dixit.watch;

import org.jspecify.annotations.NullMarked;
