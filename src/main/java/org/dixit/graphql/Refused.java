package org.dixit.graphql;

/// A request that cannot be answered, with a sentence for the client that names the argument and its value.
final class Refused extends RuntimeException {

    private final Code code;
    private final String problem;

    Refused(Code code, String message) {
        this(code, message, message);
    }

    private Refused(Code code, String message, String problem) {
        super(message);
        this.code = code;
        this.problem = problem;
    }

    /// An argument that cannot be used.
    static Refused input(String field, String problem) {
        return new Refused(Code.BAD_USER_INPUT, field + ": " + problem, problem);
    }

    Code code() {
        return code;
    }

    /// The message without the name of the argument.
    String problem() {
        return problem;
    }
}
