package org.dixit.extraction;

/// What an actor is.
public enum ActorKind {
    /// A human being.
    PERSON,
    /// A company, authority, party, court, team or other body.
    ORGANIZATION,
    /// A state, also where its capital or its people's adjective stands for it.
    COUNTRY,
    /// A city, region or building that does not stand for a state.
    PLACE,
    /// Several people or states: officials, protesters, allies.
    GROUP,
    /// A newspaper, agency, broadcaster or platform.
    MEDIA,
    /// A report, study, poll, law, letter or other text that says something.
    DOCUMENT
}
