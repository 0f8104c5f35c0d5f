package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// [org.dixit.extraction.ActorKind] as clients see it.
@Enum("ActorKind")
@Description("What an actor is.")
public enum ActorKind {
    @Description("A human being.")
    PERSON,
    @Description("A company, authority, party, court, team or other body.")
    ORGANIZATION,
    @Description("A state, also where its capital or its people's adjective stands for it.")
    COUNTRY,
    @Description("A city, region or building that does not stand for a state.")
    PLACE,
    @Description("Several people or states: officials, protesters, allies.")
    GROUP,
    @Description("A newspaper, agency, broadcaster or platform.")
    MEDIA,
    @Description("A report, study, poll, law, letter or other text that says something.")
    DOCUMENT;

    static ActorKind of(org.dixit.extraction.ActorKind word) {
        return valueOf(word.name());
    }

    org.dixit.extraction.ActorKind word() {
        return org.dixit.extraction.ActorKind.valueOf(name());
    }
}
