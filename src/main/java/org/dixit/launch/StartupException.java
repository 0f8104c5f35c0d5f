package org.dixit.launch;

import java.io.Serial;

/// Thrown if Dixit cannot start. The message is one sentence for the person who started it.
public final class StartupException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final int exitCode;

    public StartupException(String sentence) {
        super(sentence);
        this.exitCode = FAILED;
    }

    public StartupException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = FAILED;
    }

    private StartupException(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /// Creates an exception for arguments that the command does not accept.
    public static StartupException usage(String command, String sentence) {
        return new StartupException(WRONG_USAGE, sentence + " ./dixit " + command + " --help lists its options.");
    }

    /// The exit code of the process.
    public int exitCode() {
        return exitCode;
    }
}
