package org.dixit.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The kinds of actors.
@Enum("ActorKind")
@Description("The kinds of actors.")
public enum ActorKind {
    @Description("A person.")
    PERSON,
    @Description("A company, authority, party, court, team or other organization.")
    ORGANIZATION,
    @Description("A country, including where its capital or an adjective stands for it (\"Moscow\", \"Russian\").")
    COUNTRY,
    @Description("A city, region or building that does not stand for a country.")
    PLACE,
    @Description("Several people or countries, such as officials, protesters or allies.")
    GROUP,
    @Description("A newspaper, news agency, broadcaster or platform.")
    MEDIA,
    @Description("A report, study, poll, law, letter or other document that is quoted as a source.")
    DOCUMENT
}
