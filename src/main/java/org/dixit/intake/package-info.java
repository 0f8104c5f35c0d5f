/// Receives, checks, analyses and stores articles. A bad article is a result with reasons, not an exception. Start
/// reading at [org.dixit.intake.Intake#receive].
@NullMarked
package org.dixit.intake;

import org.jspecify.annotations.NullMarked;
