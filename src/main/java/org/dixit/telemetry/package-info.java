/// Metrics and traces of what the other packages do. Start reading at [org.dixit.telemetry.Telemetry].
@NullMarked
package org.dixit.telemetry;

import org.jspecify.annotations.NullMarked;
