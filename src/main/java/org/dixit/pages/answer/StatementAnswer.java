package org.dixit.pages.answer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Objects;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/// A statement: the fragment `Card`, and what single pages select beside it.
@RegisterForReflection
public record StatementAnswer(
        String id,
        int position,
        StatementKind kind,
        SpeechAct speechAct,
        Polarity polarity,
        Certainty certainty,
        boolean realized,
        double confidence,
        String text,
        @Nullable Who speaker,
        @Nullable ListAnswer<Who> speakerCandidates,
        @Nullable ListAnswer<Who> coSpeakers,
        @Nullable ListAnswer<Who> addressees,
        @Nullable ListAnswer<Who> mentions,
        @Nullable SpanAnswer speakerSpan,
        @Nullable SpanAnswer cue,
        @Nullable List<SpanAnswer> content,
        @Nullable SpanAnswer condition,
        @Nullable Ref reportedBy,
        @Nullable ListAnswer<StatementAnswer> reports,
        @Nullable SpanAnswer context,
        @Nullable RevisionAnswer revision,
        @Nullable ArticleAnswer article,
        @Nullable ExplanationAnswer explanation) {

    /// Another statement by its id.
    ///
    /// @param speaker    who made it, `null` if nobody is named or the query does not select it
    /// @param reportedBy the statement that reports it in turn
    @RegisterForReflection
    public record Ref(
            String id,
            @Nullable Who speaker,
            @Nullable SpanAnswer cue,
            @Nullable Ref reportedBy) {}

    /// How a statement was found.
    ///
    /// @param speakerConfidence how probable it is that the words for the speaker mean this actor
    @RegisterForReflection
    public record ExplanationAnswer(
            String rule,
            String extractor,
            double confidence,
            @Nullable Double speakerConfidence) {}

    /// The spans of the content, which every query selects that shows the text.
    public List<SpanAnswer> contents() {
        return Objects.requireNonNullElse(content, List.of());
    }
}
