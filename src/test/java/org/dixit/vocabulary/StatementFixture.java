package org.dixit.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Span;
import org.dixit.vocabulary.Extraction.FoundStatement;
import org.dixit.vocabulary.Extraction.RoleInStatement;
import org.jspecify.annotations.Nullable;

/// Builds statements for tests: an indirect, certain and affirmed assertion without source and cue, unless changed.
/// The only place of the tests that lists all fields of a statement.
public final class StatementFixture {

    private final List<RoleInStatement> roles = new ArrayList<>();
    private StatementKind kind = StatementKind.INDIRECT;
    private @Nullable Span source;
    private @Nullable Span cue;
    private @Nullable Span condition;
    private @Nullable Integer reportedBy;
    private SpeechAct speechAct = SpeechAct.ASSERT;
    private Polarity polarity = Polarity.POSITIVE;
    private Certainty certainty = Certainty.CERTAIN_POSITIVE;
    private boolean realized = true;
    private double confidence = 0.9;
    private String rule = "test";

    /// Returns the statement with this content.
    public FoundStatement found(Span... content) {
        return new FoundStatement(
                kind,
                source,
                cue,
                List.of(content),
                condition,
                roles,
                reportedBy,
                speechAct,
                polarity,
                certainty,
                realized,
                confidence,
                rule);
    }

    public StatementFixture kind(StatementKind kind) {
        this.kind = kind;
        return this;
    }

    public StatementFixture source(@Nullable Span source) {
        this.source = source;
        return this;
    }

    public StatementFixture cue(@Nullable Span cue) {
        this.cue = cue;
        return this;
    }

    public StatementFixture condition(@Nullable Span condition) {
        this.condition = condition;
        return this;
    }

    /// Adds an actor with its role; `span` is `null` if it is only implied.
    public StatementFixture role(int actor, StatementRole role, @Nullable Span span) {
        roles.add(new RoleInStatement(actor, role, span));
        return this;
    }

    public StatementFixture reportedBy(@Nullable Integer reportedBy) {
        this.reportedBy = reportedBy;
        return this;
    }

    public StatementFixture speechAct(SpeechAct speechAct) {
        this.speechAct = speechAct;
        return this;
    }

    public StatementFixture polarity(Polarity polarity) {
        this.polarity = polarity;
        return this;
    }

    public StatementFixture certainty(Certainty certainty) {
        this.certainty = certainty;
        return this;
    }

    public StatementFixture realized(boolean realized) {
        this.realized = realized;
        return this;
    }

    public StatementFixture confidence(double confidence) {
        this.confidence = confidence;
        return this;
    }

    public StatementFixture rule(String rule) {
        this.rule = rule;
        return this;
    }
}
