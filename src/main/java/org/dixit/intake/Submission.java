package org.dixit.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text that somebody hands in, with what they know of its origin; all but the text may be `null`. Nothing of it has
/// been checked.
///
/// @param text        the article as it stands
/// @param title       its headline
/// @param url         where it was published: the same URL with another text is a new revision
/// @param publisher   the newspaper, agency or site
/// @param author      who wrote it
/// @param language    its language as a BCP 47 tag; it is found out where absent
/// @param publishedAt when it was published, in one of the forms that [org.dixit.archive.Times] reads
public record Submission(
        String text,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable String publishedAt) {

    /// Every fault for which the door would refuse it.
    public List<Refusal> faults() {
        Checks checks = new Checks(this);
        checks.accepted();
        return List.copyOf(checks.refusals());
    }

    /// A text of unknown origin.
    public static Submission of(String text) {
        return new Submission(text, null, null, null, null, null, null);
    }
}
