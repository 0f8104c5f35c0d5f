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

/// A statement for tests to file: by default, a certain, affirmed assertion by a person.
public final class TestStatement {

    final @Nullable String speaker;
    final String words;
    final List<String> with = new ArrayList<>();
    final List<String> to = new ArrayList<>();
    final List<String> about = new ArrayList<>();
    ActorKind speakerKind = ActorKind.PERSON;
    boolean named = true;
    double confidence = 0.9;
    final StatementFixture statement = new StatementFixture();

    private TestStatement(@Nullable String speaker, String words) {
        this.speaker = speaker;
        this.words = words;
    }

    /// A statement by the person with this name.
    public static TestStatement by(String speaker, String words) {
        return new TestStatement(speaker, words);
    }

    /// A statement without a speaker.
    public static TestStatement byNobody(String words) {
        return new TestStatement(null, words);
    }

    /// Adds a co-speaker.
    public TestStatement with(String coSpeaker) {
        with.add(coSpeaker);
        return this;
    }

    /// Adds an addressee.
    public TestStatement to(String addressee) {
        to.add(addressee);
        return this;
    }

    /// Adds a mentioned person, whether or not the words contain the name.
    public TestStatement about(String mentioned) {
        about.add(mentioned);
        return this;
    }

    /// Sets the kind of speaker.
    public TestStatement kind(ActorKind kind) {
        speakerKind = kind;
        return this;
    }

    /// Makes the speaker unnamed.
    public TestStatement unnamed() {
        named = false;
        return this;
    }

    /// Sets whether it is a quotation.
    public TestStatement as(StatementKind kind) {
        statement.kind(kind);
        return this;
    }

    /// Sets the speech act.
    public TestStatement act(SpeechAct act) {
        statement.speechAct(act);
        return this;
    }

    /// Makes it a denial.
    public TestStatement denied() {
        statement.polarity(Polarity.NEGATIVE).certainty(Certainty.CERTAIN_NEGATIVE);
        return this;
    }

    /// Makes it a statement that was not uttered yet.
    public TestStatement foretold() {
        statement.realized(false);
        return this;
    }

    /// Sets the confidence.
    public TestStatement confidence(double confidence) {
        this.confidence = confidence;
        statement.confidence(confidence);
        return this;
    }
}
