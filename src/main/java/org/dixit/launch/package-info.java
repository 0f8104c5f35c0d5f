/// Starts the service: checks settings, migrates the database, loads the models, adds the seeds, reports health.
/// Start reading at [org.dixit.launch.StartupChecks].
@NullMarked
package org.dixit.launch;

import org.jspecify.annotations.NullMarked;
