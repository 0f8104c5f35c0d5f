package org.dixit.extraction.coreference;

import java.util.OptionalDouble;
import org.dixit.extraction.coreference.RankingWeights.Weight;
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

    private final RankingWeights weights;

    Agreement(RankingWeights weights) {
        this.weights = weights;
    }

    /// Returns what agreement adds to the score of a thing that is not an actor, or empty if it does not agree.
    ///
    /// @param needsPerson whether the verb of the pronoun requires a subject with a will
    OptionalDouble ofThing(Person person, boolean plural, boolean needsPerson) {
        boolean fits = person == (plural ? Person.THEY : Person.IT);
        return fits && !needsPerson ? OptionalDouble.of(weights.of(Weight.THING)) : OptionalDouble.empty();
    }

    /// Returns what agreement adds to the score of an actor, or empty if it does not agree.
    ///
    /// @param plural      whether this mention of the actor is plural
    /// @param coordinated whether the mention begins a coordination: "Siemens and Nokia"
    /// @param needsPerson      whether the verb of the pronoun requires a subject with a will
    OptionalDouble of(Person person, ArticleActor actor, boolean plural, boolean coordinated, boolean needsPerson) {
        return switch (person) {
            case HE -> gender(actor, Gender.MALE);
            case SHE -> gender(actor, Gender.FEMALE);
            case IT ->
                actor.isInstitution() && !plural
                        ? OptionalDouble.of(needsPerson && !actor.isAgent() ? weights.of(Weight.WITHOUT_A_WILL) : 0)
                        : OptionalDouble.empty();
            case THEY -> number(actor, plural, coordinated);
        };
    }

    private OptionalDouble gender(ArticleActor actor, Gender gender) {
        if (!actor.isPerson() || !actor.gender.agrees(gender)) {
            return OptionalDouble.empty();
        }
        if (actor.gender == gender) {
            return OptionalDouble.of(weights.of(Weight.KNOWN_GENDER));
        }
        return OptionalDouble.of(actor.named ? 0 : weights.of(Weight.UNNAMED_OF_UNKNOWN_GENDER));
    }

    private OptionalDouble number(ArticleActor actor, boolean plural, boolean coordinated) {
        if (actor.isPlural() || plural) {
            return OptionalDouble.of(weights.of(Weight.PLURAL));
        }
        if (coordinated) {
            return OptionalDouble.of(0);
        }
        if (actor.isPerson()) {
            return actor.named ? OptionalDouble.empty() : OptionalDouble.of(weights.of(Weight.ONE_AS_THEY));
        }
        return actor.isAgent() ? OptionalDouble.of(weights.of(Weight.BODY_AS_THEY)) : OptionalDouble.empty();
    }
}
