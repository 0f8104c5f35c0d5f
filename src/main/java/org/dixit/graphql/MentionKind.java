package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// [org.dixit.extraction.MentionKind] as clients see it.
@Enum("MentionKind")
@Description("The form in which a stretch of text stands for an actor.")
public enum MentionKind {
    @Description("A proper name, with its title where one stands before it.")
    NAME,
    @Description("A description: the official, Biden's chief of staff.")
    NOMINAL,
    @Description("A personal, possessive or relative pronoun.")
    PRONOUN,
    @Description("An adjective of belonging: Russian, Western.")
    ADJECTIVE;

    static MentionKind of(org.dixit.extraction.MentionKind word) {
        return valueOf(word.name());
    }

    org.dixit.extraction.MentionKind word() {
        return org.dixit.extraction.MentionKind.valueOf(name());
    }
}
