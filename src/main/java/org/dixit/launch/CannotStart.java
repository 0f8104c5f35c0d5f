package org.dixit.launch;

import java.io.Serial;

/// Dixit cannot start, for a reason that one sentence tells the person who started it.
final class CannotStart extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
