package org.dixit.launch;

import java.io.Serial;

/// Dixit cannot start, for a reason that one sentence tells the person who started it.
final class CannotStart extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final int exitCode;

    CannotStart(String sentence) {
        super(sentence);
        this.exitCode = FAILED;
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = FAILED;
    }

    private CannotStart(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /// A command was given arguments that it does not understand.
    static CannotStart usage(String command, String sentence) {
        return new CannotStart(WRONG_USAGE, sentence + " ./dixit " + command + " --help lists what it takes.");
    }

    /// What the process ends with.
    int exitCode() {
        return exitCode;
    }
}
