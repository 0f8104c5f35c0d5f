/// The order of filing: lets clients follow the archive without missing anything, across restarts and instances. Start
/// reading at [org.dixit.archive.feed.FilingReads].
@NullMarked
package org.dixit.archive.feed;

import org.jspecify.annotations.NullMarked;
