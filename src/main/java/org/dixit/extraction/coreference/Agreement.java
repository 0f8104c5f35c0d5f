package org.dixit.extraction.coreference;

import java.util.OptionalDouble;
import org.dixit.extraction.lexicon.Gender;

/// Scores how well a possible antecedent agrees with a pronoun in number, gender and animacy.
final class Agreement {

    /// The third-person pronouns with which an antecedent may agree.
    enum Person {
        HE,
        SHE,
        IT,
        THEY
    }

    /// A plural is the natural antecedent of "they": "Ministers met the king. They left."
    private static final double PLURAL = 5;

    /// A person of known gender is preferred to one of unknown gender: "Dr. Okoye met Mary Lund. She left."
    private static final double KNOWN_GENDER = 10;

    /// A description that shows no gender is a weak antecedent of "he": "The envoy met Lee. He left."
    private static final double UNNAMED_OF_UNKNOWN_GENDER = -8;

    /// A place or document does not say or want anything: "The plant stands near Lomia. It said sales fell."
    private static final double WITHOUT_A_WILL = -20;

    /// The pronoun may refer to a thing that is not an actor, and then it refers to nobody: "Lund sold the boat. It
    /// sank."
    private static final double THING = -5;

    /// "They" rarely refers to one person without a name: "The caller hung up. They left no number."
    private static final double ONE_AS_THEY = -25;

    /// "They" sometimes refers to an organization: "The band cancelled its tour. They gave no reason."
    private static final double BODY_AS_THEY = -15;

    private Agreement() {}

    /// Returns what agreement adds to the score of a thing that is not an actor, or empty if it does not agree.
    ///
    /// @param minded whether the verb of the pronoun requires a subject with a will
    static OptionalDouble ofThing(Person person, boolean plural, boolean minded) {
        boolean fits = person == (plural ? Person.THEY : Person.IT);
        return fits && !minded ? OptionalDouble.of(THING) : OptionalDouble.empty();
    }

    /// Returns what agreement adds to the score of an actor, or empty if it does not agree.
    ///
    /// @param plural      whether this mention of the actor is plural
    /// @param coordinated whether the mention begins a coordination: "Siemens and Nokia"
    /// @param minded      whether the verb of the pronoun requires a subject with a will
    static OptionalDouble of(Person person, ArticleActor actor, boolean plural, boolean coordinated, boolean minded) {
        return switch (person) {
            case HE -> gender(actor, Gender.MALE);
            case SHE -> gender(actor, Gender.FEMALE);
            case IT ->
                actor.body() && !plural
                        ? OptionalDouble.of(minded && !actor.agent() ? WITHOUT_A_WILL : 0)
                        : OptionalDouble.empty();
            case THEY -> number(actor, plural, coordinated);
        };
    }

    private static OptionalDouble gender(ArticleActor actor, Gender gender) {
        if (!actor.person() || !actor.gender.agrees(gender)) {
            return OptionalDouble.empty();
        }
        if (actor.gender == gender) {
            return OptionalDouble.of(KNOWN_GENDER);
        }
        return OptionalDouble.of(actor.named ? 0 : UNNAMED_OF_UNKNOWN_GENDER);
    }

    private static OptionalDouble number(ArticleActor actor, boolean plural, boolean coordinated) {
        if (actor.plural() || plural) {
            return OptionalDouble.of(PLURAL);
        }
        if (coordinated) {
            return OptionalDouble.of(0);
        }
        if (actor.person()) {
            return actor.named ? OptionalDouble.empty() : OptionalDouble.of(ONE_AS_THEY);
        }
        return actor.agent() ? OptionalDouble.of(BODY_AS_THEY) : OptionalDouble.empty();
    }
}
