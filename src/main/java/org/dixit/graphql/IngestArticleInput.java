package org.dixit.graphql;

import org.dixit.archive.Times;
import org.dixit.intake.Submission;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// An article that a client hands in.
@Input("IngestArticleInput")
@Description("An article to take in: its text and what is known of its origin.")
public class IngestArticleInput {

    private static final String PUBLISHED_AT = "When it was published: " + Times.FORMS
            + "; in UTC where no offset is given, and of the years 1583 to 9999. An article whose date cannot be read is filed without one, and warnings says so.";

    @NonNull
    @Description("The text exactly as it was published, up to 1 MB in UTF-8.")
    public String text = "";

    @Description("The headline.")
    public @Nullable String title;

    @Description(
            "Where it was published: a URL of http or https, or one without a scheme, which is taken as https. International names and blanks are encoded. Another text from a known URL is a new revision. What cannot be a URL is left out with a warning.")
    public @Nullable String url;

    @Description("The newspaper, agency or site.")
    public @Nullable String publisher;

    @Description("Who wrote it.")
    public @Nullable String author;

    @Description(
            "Its language: a tag of BCP 47 such as en-GB, a code of ISO 639 such as eng, or its English name; found out where absent.")
    public @Nullable String language;

    @Description(PUBLISHED_AT)
    public @Nullable String publishedAt;

    @Description("Whether to take it in although an article with this text or URL was taken down; false where absent.")
    public @Nullable Boolean evenIfDeleted;

    @Description("Comes back in the answer.")
    public @Nullable String clientMutationId;

    Submission submission() {
        return new Submission(text, title, url, publisher, author, language, publishedAt);
    }
}
