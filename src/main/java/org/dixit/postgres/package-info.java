/// Runs the embedded PostgreSQL, or waits for an external server. Start reading at
/// [org.dixit.postgres.EmbeddedPostgres].
@NullMarked
package org.dixit.postgres;

import org.jspecify.annotations.NullMarked;
