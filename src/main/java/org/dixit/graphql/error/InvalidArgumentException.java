package org.dixit.graphql.error;

/// Thrown if a request cannot be answered; its message names the argument and its value.
public final class InvalidArgumentException extends RuntimeException {

    private final ErrorCode code;
    private final String problem;

    public InvalidArgumentException(ErrorCode code, String message) {
        this(code, message, message);
    }

    private InvalidArgumentException(ErrorCode code, String message, String problem) {
        super(message);
        this.code = code;
        this.problem = problem;
    }

    /// Returns the exception for an argument that cannot be used.
    public static InvalidArgumentException input(String field, String problem) {
        return new InvalidArgumentException(ErrorCode.BAD_USER_INPUT, field + ": " + problem, problem);
    }

    public ErrorCode code() {
        return code;
    }

    /// The message without the name of the argument.
    public String problem() {
        return problem;
    }
}
