package org.dixit.layout;

/// What a block of a text is for.
public enum BlockKind {
    /// Running text.
    PROSE,
    /// The place, date and agency in front of the first sentence: "LONDON, May 2 (Reuters) -".
    DATELINE,
    /// A headline or subheading: a short line without a full stop, in title case.
    HEADING,
    /// The name in front of what a speaker says: "JO LOTA, MTA CHAIRMAN:".
    SPEAKER,
    /// A paragraph of what the speaker named before it says.
    TURN,
    /// A paragraph that the previous one introduces with a colon.
    INTRODUCED,
    /// An item of a list, without its bullet.
    LIST_ITEM,
    /// The words of a post in a social network.
    POST,
    /// The name under a post or quotation: "— Jane Doe (@janedoe) May 2, 2026".
    SIGNATURE,
    /// What belongs to the page, not to the article: "READ MORE: …", bylines, credits, time stamps. It is not
    /// analysed.
    FURNITURE
}
