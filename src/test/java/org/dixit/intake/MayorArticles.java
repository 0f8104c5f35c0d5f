package org.dixit.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dixit.telemetry.Telemetry;
import org.dixit.text.Span;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.Extraction;
import org.dixit.vocabulary.Extraction.FoundActor;
import org.dixit.vocabulary.Extraction.FoundMention;
import org.dixit.vocabulary.Extraction.FoundRole;
import org.dixit.vocabulary.Extraction.FoundStatement;
import org.dixit.vocabulary.MentionKind;
import org.dixit.vocabulary.StatementFixture;
import org.dixit.vocabulary.StatementRole;
import org.jspecify.annotations.Nullable;

/// Articles about mayors, and an analyzer that understands only these, for tests of what happens to findings.
@ApplicationScoped
public class MayorArticles {

    private final ArticleFiling filing;
    private final Telemetry telemetry;

    MayorArticles(ArticleFiling filing, Telemetry telemetry) {
        this.filing = filing;
        this.telemetry = telemetry;
    }

    /// Ingests an article and returns its id.
    public UUID ingest(Submission submission) {
        return Objects.requireNonNull(
                new Intake(READER, filing, telemetry).receive(submission).articleId());
    }

    /// “NAME, mayor of PLACE, said …”: finds the two, the role and the statement, in texts made by [#article(String,
    /// String)].
    static final ArticleAnalyzer READER = text -> {
        int name = text.indexOf(", mayor of ");
        int place = text.indexOf(", said ");
        int saidEnd = place + ", said".length();
        FoundActor mayor = actor(
                text, ActorKind.PERSON, new Span(0, name), new FoundRole("mayor", 1, new Span(name + 2, name + 7)));
        FoundActor town = actor(text, ActorKind.PLACE, new Span(name + 11, place));
        FoundActor critics = new FoundActor(
                ActorKind.GROUP,
                false,
                "critics",
                List.of("critics"),
                List.of(),
                List.of(mention(at(text, "critics"))));
        FoundStatement outer = statement(new Span(saidEnd + 1, text.length()), new Span(place + 2, saidEnd), null, 0);
        FoundStatement inner = statement(at(text, "it was late"), null, 0, 2);
        return new Extraction("test-1", List.of(mayor, town, critics), List.of(outer, inner), List.of());
    };

    /// Returns a new text at each call.
    public static String article(String name, String place) {
        return name + ", mayor of " + place + ", said that critics had claimed that it was late (" + UUID.randomUUID()
                + ").";
    }

    private static Span at(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static FoundMention mention(Span span) {
        return new FoundMention(span, MentionKind.NAME, 0.9);
    }

    private static FoundActor actor(String text, ActorKind kind, Span span, FoundRole... roles) {
        String name = text.substring(span.start(), span.end());
        return new FoundActor(kind, true, name, List.of(name), List.of(roles), List.of(mention(span)));
    }

    static FoundStatement statement(Span content, @Nullable Span cue, @Nullable Integer reportedBy, int speaker) {
        return new StatementFixture()
                .cue(cue)
                .role(speaker, StatementRole.SPEAKER, null)
                .reportedBy(reportedBy)
                .confidence(0.8)
                .found(content);
    }
}
