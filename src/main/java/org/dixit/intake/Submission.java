package org.dixit.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A submitted text, with what is known of its origin; all values but the text may be `null`. Nothing has been
/// checked yet.
///
/// @param text        the article, verbatim
/// @param title       its headline
/// @param url         where it was published: the same URL with another text is a new revision
/// @param publisher   the newspaper, agency or site
/// @param author      who wrote it
/// @param language    its language as a BCP 47 tag; detected if absent
/// @param publishedAt when it was published, in one of the forms that [org.dixit.archive.filter.TimeParser] reads
public record Submission(
        String text,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable String publishedAt) {

    /// Returns every fault for which this submission would be refused.
    public List<Refusal> faults() {
        SubmissionChecks checks = new SubmissionChecks(this);
        checks.accepted();
        return List.copyOf(checks.refusals());
    }

    /// A text of unknown origin.
    public static Submission of(String text) {
        return new Submission(text, null, null, null, null, null, null);
    }
}
