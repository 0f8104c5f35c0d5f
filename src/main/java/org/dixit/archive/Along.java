package org.dixit.archive;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much of statements to read, and what along with them in the same SQL statement: it is cheaper there than in
/// one of its own, and wasted where nobody asks for it.
///
/// @param components those of [StatementRow] that are wanted, `null` for all; its key, its text's and its
///                   speaker's always are
/// @param speaker    whether each brings its speaker, not only the key
/// @param ofSpeaker  the components of [ActorRow] that are wanted of the speaker beside the key, `null` for all
/// @param article    whether each brings its article
/// @param ofArticle  the components of [ArticleRow] and its revision that are wanted beside its keys, `null` for all
/// @param total      whether a page that a search finds brings the number of all that it finds
public record Along(
        @Nullable Set<String> components,
        boolean speaker,
        @Nullable Set<String> ofSpeaker,
        boolean article,
        @Nullable Set<String> ofArticle,
        boolean total) {

    /// Whole statements with their speakers, and nothing else along.
    public static final Along NOTHING = new Along(null, true, null, false, null, false);

    /// The same without speakers, unless nothing but their keys is wanted, which every statement has.
    Along withoutSpeaker() {
        boolean known = ofSpeaker != null && ofSpeaker.isEmpty();
        return new Along(components, known, ofSpeaker, article, ofArticle, total);
    }
}
