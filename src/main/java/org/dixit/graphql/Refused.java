package org.dixit.graphql;

/// A request that cannot be answered, with a sentence for the client that names the argument and its value.
final class Refused extends RuntimeException {

    private final Code code;

    Refused(Code code, String message) {
        super(message);
        this.code = code;
    }

    /// An argument that cannot be used.
    static Refused input(String field, String problem) {
        return new Refused(Code.BAD_USER_INPUT, field + ": " + problem);
    }

    Code code() {
        return code;
    }
}
