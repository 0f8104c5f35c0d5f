package org.dixit.archive;

import java.util.ArrayList;
import java.util.List;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementFixture;
import org.dixit.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/// A statement for tests to file: a certain, affirmed assertion of a person, unless told otherwise.
public final class Said {

    final @Nullable String speaker;
    final String words;
    final List<String> with = new ArrayList<>();
    final List<String> to = new ArrayList<>();
    final List<String> about = new ArrayList<>();
    ActorKind speakerKind = ActorKind.PERSON;
    boolean named = true;
    double confidence = 0.9;
    final StatementFixture statement = new StatementFixture();

    private Said(@Nullable String speaker, String words) {
        this.speaker = speaker;
        this.words = words;
    }

    /// What a person of this name said.
    public static Said by(String speaker, String words) {
        return new Said(speaker, words);
    }

    /// What nobody in particular said.
    public static Said byNobody(String words) {
        return new Said(null, words);
    }

    /// Somebody spoke along.
    public Said with(String coSpeaker) {
        with.add(coSpeaker);
        return this;
    }

    /// Said to a person of this name.
    public Said to(String addressee) {
        to.add(addressee);
        return this;
    }

    /// Said about a person of this name, whether or not the words have it.
    public Said about(String mentioned) {
        about.add(mentioned);
        return this;
    }

    /// By a speaker of another kind.
    public Said kind(ActorKind kind) {
        speakerKind = kind;
        return this;
    }

    /// By a speaker without a name.
    public Said unnamed() {
        named = false;
        return this;
    }

    /// In quotation marks or not.
    public Said as(StatementKind kind) {
        statement.kind(kind);
        return this;
    }

    /// Doing something else.
    public Said act(SpeechAct act) {
        statement.speechAct(act);
        return this;
    }

    /// With another commitment.
    public Said denied() {
        statement.polarity(Polarity.NEGATIVE).certainty(Certainty.CERTAIN_NEGATIVE);
        return this;
    }

    /// Not uttered yet.
    public Said foretold() {
        statement.realized(false);
        return this;
    }

    /// Less sure.
    public Said confidence(double confidence) {
        this.confidence = confidence;
        statement.confidence(confidence);
        return this;
    }
}
