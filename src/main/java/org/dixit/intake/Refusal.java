package org.dixit.intake;

/// A fault in one field of a submission: a reason for refusing it, or a warning about an accepted one.
///
/// @param code    the kind of the fault
/// @param field   the faulty field of the [Submission]
/// @param message a sentence for people, with the value (shortened) and what would be valid
public record Refusal(Code code, String field, String message) {

    /// The kinds of faults.
    public enum Code {
        /// The value contains no letters or digits.
        BLANK,
        /// The value exceeds its limit.
        TOO_LONG,
        /// An invalid character, or one that cannot be stored: NUL, an unpaired surrogate, or the replacement
        /// character that broken UTF-8 leaves.
        BAD_CHARACTER,
        /// Not the address of a page on the web.
        BAD_URL,
        /// Not a BCP 47 language tag.
        BAD_LANGUAGE,
        /// Not a date or time in a known form.
        BAD_TIME,
        /// A value that cannot be stored, such as an empty reason.
        BAD_VALUE,
        /// The text or the URL is that of an article that was taken down.
        TAKEN_DOWN,
        /// There is no such article.
        NOT_FOUND,
        /// The URL belongs to another article.
        URL_TAKEN
    }
}
