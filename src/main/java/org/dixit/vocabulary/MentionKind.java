package org.dixit.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The form of a mention.
@Enum("MentionKind")
@Description("The form of a mention.")
public enum MentionKind {
    @Description("A proper name, including a title before it.")
    NAME,
    @Description("A description, such as \"the official\" or \"Biden's chief of staff\".")
    NOMINAL,
    @Description("A personal, possessive or relative pronoun.")
    PRONOUN,
    @Description("An adjective, such as \"Russian\" or \"Western\".")
    ADJECTIVE
}
