package org.dixit.extraction.coreference;

import org.jspecify.annotations.Nullable;

/// The values of the weights by which [AntecedentRanking] compares the possible antecedents of a pronoun.
public final class RankingWeights {

    /// A weight, documented by a text in which it decides. The golden pair `weight-…` with its name fails if the
    /// weight is removed.
    public enum Weight {
        /// In the sentence of the pronoun: "Lund left Rome. Berg gave Holm her boat." is about Holm's boat.
        SAME_SENTENCE(68),
        /// In the sentence before: "Lund left. Dr. Okoye came to see Berg. She spoke." is not about Lund.
        PREVIOUS_SENTENCE(50),
        /// Two sentences back: "The lawyer of Lee met Amin. The rain stopped. He left." may be about either.
        TWO_SENTENCES_BACK(32),
        /// Three sentences back: "The band cancelled its tour. It rained. It snowed. They gave no reason."
        THREE_SENTENCES_BACK(20),
        /// Further back: "They thanked Berg. The rain stopped. A clock struck. The bell rang. She smiled."
        FURTHER_BACK(10),
        /// A subject is preferred to an object: "Nokia sued Siemens. It asked for damages."
        SUBJECT(20),
        /// The subject of the sentence is preferred to the subject of a clause inside it: "Lund left when Berg
        /// came. She …"
        MAIN_SUBJECT(8),
        /// A possessive mostly refers within its sentence: "Lund left Rome. “They gave Holm her boat,” Berg
        /// said."
        POSSESSIVE_HERE(8),
        /// A possessor or modifier is a weaker antecedent: "Lund's sister called. She was late."
        EMBEDDED(-10),
        /// A mention in another quotation belongs to another voice: "“Berg knows,” Lund said. She left."
        IN_OTHER_QUOTATION(-25),
        /// A pronoun inside a quotation prefers antecedents inside the same quotation: "Lund left. “The council
        /// gave Holm her boat,” Smith said."
        OUTSIDE_THE_QUOTATION(-5),
        /// The subject of an enclosing clause is preferred: "The envoy promised Lee that he would stay."
        GOVERNING_SUBJECT(15),
        /// An object that is the understood subject of the clause below is preferred: "Berg asked Lund to sell
        /// her boat."
        CONTROLLING_OBJECT(32),
        /// Added for each further mention in reach, up to a limit, since a pronoun tends to refer to the topic:
        /// "Lund came to Rome. Lund met the council. The mayor introduced Lund to Berg. She left early."
        REPEATED(2),
        /// A coordination is preferred to each of its members: "Lund and the workers met. They agreed."
        COORDINATION(10),
        /// A plural is the natural antecedent of "they": "Ministers met the board. They left."
        PLURAL(5),
        /// A person of known gender is preferred to one of unknown gender: "Lund came. Dr. Okoye left when Lund
        /// said it was over. She …"
        KNOWN_GENDER(10),
        /// A description that shows no gender is a weak antecedent of "he": "The envoy left when Lee said it was
        /// over. He …"
        UNNAMED_OF_UNKNOWN_GENDER(-8),
        /// A place or document does not say or want anything: "The plant stands near Lomia. It said sales fell."
        WITHOUT_A_WILL(-20),
        /// The pronoun may refer to a thing that is not an actor, and then it refers to nobody, but an actor is
        /// preferred: "Lund sold the boat to Nokia. It paid in cash."
        THING(-5),
        /// "They" rarely refers to one person without a name: "The museum was shut. The caller hung up. Lund
        /// heard that the museum was empty. They …"
        ONE_AS_THEY(-25),
        /// "They" sometimes refers to an organization, but a plural is preferred: "The board met ministers. They
        /// left."
        BODY_AS_THEY(-15);

        private final double value;

        Weight(double value) {
            this.value = value;
        }
    }

    private final @Nullable Weight removed;

    private RankingWeights(@Nullable Weight removed) {
        this.removed = removed;
    }

    /// All weights with their values.
    public static RankingWeights all() {
        return new RankingWeights(null);
    }

    /// All weights but one, which counts nothing.
    public static RankingWeights without(Weight weight) {
        return new RankingWeights(weight);
    }

    /// What a weight adds to a score.
    double of(Weight weight) {
        return weight == removed ? 0 : weight.value;
    }

    /// What a distance in sentences adds to a score.
    double ofDistance(int sentences) {
        return of(
                switch (sentences) {
                    case 0 -> Weight.SAME_SENTENCE;
                    case 1 -> Weight.PREVIOUS_SENTENCE;
                    case 2 -> Weight.TWO_SENTENCES_BACK;
                    case 3 -> Weight.THREE_SENTENCES_BACK;
                    default -> Weight.FURTHER_BACK;
                });
    }
}
