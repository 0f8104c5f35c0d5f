package org.dixit.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Whether the speaker affirms or denies the content, regardless of the wording: "denied that it had any plan" is
/// NEGATIVE.
@Enum("Polarity")
@Description(
        "Whether the speaker affirms or denies the content, regardless of the wording: \"denied that it had any plan\" is NEGATIVE.")
public enum Polarity {
    @Description("The speaker affirms the content.")
    POSITIVE,
    @Description("The speaker denies the content, or states that something is not so.")
    NEGATIVE,
    @Description("The speaker affirms one part of the content and denies another.")
    MIXED
}
