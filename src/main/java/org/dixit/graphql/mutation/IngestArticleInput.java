package org.dixit.graphql.mutation;

import org.dixit.archive.filter.TimeParser;
import org.dixit.intake.Submission;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// An article submitted by a client.
@Input("IngestArticleInput")
@Description("The article to add: its text and what is known about its origin.")
public class IngestArticleInput {

    private static final String PUBLISHED_AT = "When it was published: " + TimeParser.FORMS
            + "; in UTC where no offset is given, and of the years 1583 to 9999. An article whose date cannot be read is filed without one, and warnings says so.";

    @NonNull
    @Description("The text exactly as published, up to 1,048,576 bytes in UTF-8.")
    public String text = "";

    @Description("The headline.")
    public @Nullable String title;

    @Description(
            "The http or https URL at which the article was published. Without a scheme, https is assumed. International names and spaces are encoded. A new text from a known URL becomes a new revision. A value that cannot be a URL is left out, with an entry in warnings.")
    public @Nullable String url;

    @Description("The newspaper, news agency or website.")
    public @Nullable String publisher;

    @Description("The author.")
    public @Nullable String author;

    @Description(
            "The language: a BCP 47 tag such as en-GB, an ISO 639 code such as eng, or an English name such as German. It is detected if it is not given.")
    public @Nullable String language;

    @Description(PUBLISHED_AT)
    public @Nullable String publishedAt;

    @Description("Adds the article even if one with this text or URL was deleted. The default is false.")
    public @Nullable Boolean evenIfDeleted;

    @Description("An arbitrary string that is returned in the payload.")
    public @Nullable String clientMutationId;

    Submission submission() {
        return new Submission(text, title, url, publisher, author, language, publishedAt);
    }
}
