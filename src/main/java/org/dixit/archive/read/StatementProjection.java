package org.dixit.archive.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parts of statements to read, and the related data to read along with them in the same SQL statement: that is
/// cheaper than in one of its own, and wasted if the data is not requested.
///
/// @param components the components of [StatementRow] to read, `null` for all; its key, its text's and its speaker's
///                   are always read
/// @param speaker    whether to read the speaker, not only the key
/// @param ofSpeaker  the components of the speaker's [ActorRow] to read besides the key, `null` for all
/// @param article    whether to read the article
/// @param ofArticle  the components of [ArticleRow] and its revision to read besides the keys, `null` for all
/// @param total      whether a page of search results also gets the number of all results
public record StatementProjection(
        @Nullable Set<String> components,
        boolean speaker,
        @Nullable Set<String> ofSpeaker,
        boolean article,
        @Nullable Set<String> ofArticle,
        boolean total) {

    /// Whole statements with their speakers, and no other related data.
    public static final StatementProjection NOTHING = new StatementProjection(null, true, null, false, null, false);

    /// Returns this projection without speakers, unless only their keys are requested, which every statement has.
    StatementProjection withoutSpeaker() {
        boolean known = ofSpeaker != null && ofSpeaker.isEmpty();
        return new StatementProjection(components, known, ofSpeaker, article, ofArticle, total);
    }
}
