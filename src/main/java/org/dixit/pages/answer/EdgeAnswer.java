package org.dixit.pages.answer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/// An edge of a connection.
///
/// @param span    the words that refer to a participant of a statement
/// @param tie     the relation to a counterpart
/// @param match   how well the name of an actor matches the words that were searched for
/// @param snippet the words around a match as HTML, in which everything but `<mark>` is escaped
@RegisterForReflection
public record EdgeAnswer<T>(
        T node,
        @Nullable SpanAnswer span,
        @Nullable String snippet,
        @Nullable TieAnswer tie,
        @Nullable MatchAnswer match) {

    private static final double GOOD = 0.7;

    /// The number of statements on which the relation between two actors is based.
    @RegisterForReflection
    public record TieAnswer(int count) {}

    /// How well a name matches.
    ///
    /// @param similarity from 0 to 1
    @RegisterForReflection
    public record MatchAnswer(double similarity) {}

    /// Whether the name of an actor matches well.
    public boolean isGood() {
        return match == null || match.similarity() >= GOOD;
    }

    /// The number of statements on which the relation to this counterpart is based; 0 for other edges.
    public int count() {
        return tie == null ? 0 : tie.count();
    }
}
