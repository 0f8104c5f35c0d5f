/// The commands that run without the service: `extract`, `evaluate` and `ingest`. Start reading at
/// [org.dixit.cli.ExtractCommand].
@NullMarked
package org.dixit.cli;

import org.jspecify.annotations.NullMarked;
