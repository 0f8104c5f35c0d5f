package org.dixit.extraction.attribution.draft;

/// The rules that find statements. Each is documented by an example of the wording that it was made for.
public enum Rule {
    /// "The plan, said Ms Doe, would fail."
    INSERTED("inserted"),
    /// "Doe said that the plan would fail."
    CLAUSE("clause"),
    /// "Doe said in a statement that the plan would fail."
    CLAUSE_IN_MESSAGE("clause-in-message"),
    /// "Doe observed that the date, of all days, coincided with the fair.", where the parse shows no clause.
    THAT_PHRASE("that-phrase"),
    /// "Doe denied using force.", "Doe admitted having lied."
    GERUND("gerund"),
    /// "Doe called for all parties to publish the plan."
    FOR_TO("for-to"),
    /// "Doe was accused by Roe of lying."
    PASSIVE("passive"),
    /// "Doe claimed his neighbour allegedly left.", where the parse shows an object instead of a clause.
    OBJECT_WITH_VERB("object-with-verb"),
    /// "The plan would fail, officials said."
    PARENTHETICAL("parenthetical"),
    /// "Doe vowed to fight the plan." "Doe urged the council to reject it."
    INFINITIVE("infinitive"),
    /// "Doe declined to discuss the plan." "Doe did not comment."
    DECLINED("declined"),
    /// "The painting is said to be worth millions."
    REPUTED("reputed"),
    /// "Doe called the plan a disaster."
    LABEL("label"),
    /// "Doe warned of delays."
    PREPOSITION("preposition"),
    /// "Doe expressed outrage at the plan."
    FEELING("feeling"),
    /// "Doe criticized the plan."
    OBJECT("object"),
    /// "The council, which said before the meeting was not expecting anything, …", where the parse fails.
    BROKEN_CLAUSE("broken-clause"),
    /// "Doe's claim that the plan would fail"
    NOUN("noun"),
    /// "The plan will fail, according to Doe."
    ACCORDING_TO("according-to"),
    /// "The plan is, in the words of Doe, a disaster."
    IN_WORDS_OF("in-words-of"),
    /// "The plan will cost a million, per the treasury."
    PER("per"),
    /// "DOE: The plan will fail."
    TRANSCRIPT("transcript"),
    /// "Minister: we will rebuild every school"
    HEADLINE_COLON("headline-colon"),
    /// "“The plan will fail,” said Doe."
    QUOTATION_BEFORE_CUE("quotation-before-cue"),
    /// "Doe said: “The plan will fail.”"
    CUE_BEFORE_QUOTATION("cue-before-quotation"),
    /// "Doe said that:⏎- the plan would fail⏎- it was late"
    LIST("list"),
    /// "Doe went further: “The plan will fail.”", "And from Doe: “The plan will fail.”"
    COLON("colon"),
    /// "“The plan will fail.” — Jane Doe", "“The plan will fail.” (Jane Doe)"
    DASH("dash"),
    /// "“A disaster” is how Doe put it."
    HOW_PUT("how-put"),
    /// "Doe left early. “The plan will fail before the summer.”"
    QUOTATION_ALONE("quotation-alone");

    private final String key;

    Rule(String key) {
        this.key = key;
    }

    /// The name stored with a statement, which also identifies the rule in `confidence.txt`. It never changes,
    /// since stored statements keep it.
    public String key() {
        return key;
    }

    /// Whether a label with a colon names the speaker of a whole paragraph or headline.
    public boolean isSpeakerLabel() {
        return this == TRANSCRIPT || this == HEADLINE_COLON;
    }

    /// Whether the content is the words said rather than their topic. Only such a statement can continue in the
    /// next quotation: after "Doe criticized the plan." it does not.
    public boolean reportsWording() {
        return this != OBJECT && this != PREPOSITION && this != LABEL && this != INFINITIVE && this != DECLINED;
    }

    /// Whether the content is a clause after the verb, which "whether" or "if" makes a question.
    public boolean takesConjunction() {
        return this == CLAUSE || this == CLAUSE_IN_MESSAGE;
    }

    /// Whether the content may lack a subject because of a parse error.
    public boolean losesSubject() {
        return this == BROKEN_CLAUSE;
    }

    /// Whether the rule is reliable if the cue itself is quoted: "“The mayor said that it was over,” Doe
    /// recalled."
    public boolean isReliableInQuotation() {
        return this == CLAUSE || this == PARENTHETICAL;
    }

    /// Whether the rule is reliable inside the content of another statement, as in "Doe said that the mayor had
    /// promised to resign." Of the matches of the other rules there, only one in six was a statement.
    public boolean isReliableWhenNested() {
        return this != OBJECT && this != PREPOSITION && this != INFINITIVE;
    }
}
