package org.dixit.intake;

/// A fault of one field of a submission: the reason why it is not taken, or a warning about one that is.
///
/// @param code    the kind of the fault
/// @param field   the field of the [Submission] that has it
/// @param message a sentence for a person, with the value (shortened) and what would be right
public record Refusal(Code code, String field, String message) {

    /// The kinds of faults.
    public enum Code {
        /// Nothing to read in it.
        BLANK,
        /// More than may be.
        TOO_LONG,
        /// A character that is none, or that cannot be kept: NUL, half a surrogate pair, the
        /// replacement character that broken UTF-8 leaves.
        BAD_CHARACTER,
        /// Not the address of a page on the web.
        BAD_URL,
        /// Not a BCP 47 language tag.
        BAD_LANGUAGE,
        /// Not a date or time that can be read.
        BAD_TIME,
        /// Not a value that can be kept, such as an empty reason.
        BAD_VALUE,
        /// The text or the URL is that of an article that was taken down.
        TAKEN_DOWN,
        /// There is no such article.
        NOT_FOUND,
        /// Another article is shown at the URL.
        URL_TAKEN
    }
}
