package org.dixit.graphql;

import java.time.Instant;
import java.util.List;
import org.dixit.archive.Origin;
import org.dixit.archive.WhichParticipants;
import org.dixit.archive.WhichStatements;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Which statements a client asks for.
@Input("StatementFilter")
@Description("Which statements: all that is given must hold, and of a list any value may.")
public class StatementFilter {

    @Id
    @Description("Said by one of these actors, alone or with others.")
    public @Nullable List<@NonNull String> speaker;

    @Description("Said by an actor of one of these kinds.")
    public @Nullable List<@NonNull ActorKind> speakerKind;

    @Description(
            "Said by an actor with a name (true) or without one (false). A statement without a speaker is neither.")
    public @Nullable Boolean speakerNamed;

    @Id
    @Description("Said to one of these actors.")
    public @Nullable List<@NonNull String> addressee;

    @Description("Said to an actor of one of these kinds.")
    public @Nullable List<@NonNull ActorKind> addresseeKind;

    @Id
    @Description("Said about one of these actors.")
    public @Nullable List<@NonNull String> mentions;

    @Description("Said about an actor of one of these kinds.")
    public @Nullable List<@NonNull ActorKind> mentionsKind;

    @Id
    @Description("In one of these articles.")
    public @Nullable List<@NonNull String> article;

    @Description(
            "In an article published by one of these newspapers, agencies or sites, whatever the case and the accents.")
    public @Nullable List<@NonNull String> publisher;

    @Description("In an article written by one of these authors, whatever the case and the accents.")
    public @Nullable List<@NonNull String> author;

    @Description("Whether it is known when the article was published.")
    public @Nullable Boolean dated;

    @Description(
            "In a text in one of these languages: a tag of BCP 47 (RFC 4647, basic filtering) finds the longer ones, too: en finds en-GB; * finds any.")
    public @Nullable List<@NonNull String> language;

    @Description("Quoted, told, or both.")
    public @Nullable List<@NonNull StatementKind> kind;

    @Description("Doing one of these.")
    public @Nullable List<@NonNull SpeechAct> speechAct;

    @Description("Affirmed, denied, or both.")
    public @Nullable List<@NonNull Polarity> polarity;

    @Description("The speaker being this certain.")
    public @Nullable List<@NonNull Certainty> certainty;

    @Description("Whether it was uttered; false for what the text only foretells, wishes or asks for.")
    public @Nullable Boolean realized;

    @Description(
            "Whether it is known only at second hand: true for what stands within the content of another statement, whose speaker reports it.")
    public @Nullable Boolean reported;

    @Description("Whether it has a condition, as a threat or a promise may.")
    public @Nullable Boolean hasCondition;

    @Description("With at least this confidence, from 0 to 1.")
    public @Nullable Double confidenceAtLeast;

    @Description(
            "Words in what was said, in the syntax of web search: quotation marks for a phrase, or, a minus sign for not.")
    public @Nullable String text;

    @Description(
            "Statements of articles dated at this time or later; a date means its beginning in UTC. With publisher or author: published there at this time or later.")
    public @Nullable Instant since;

    @Description(
            "Statements of articles dated before this time; a date means its beginning in UTC, so that the day itself is excluded. With publisher or author: published there before this time.")
    public @Nullable Instant until;

    @Name("not")
    @Description(Given.NOT)
    public @Nullable StatementFilter not;

    /// The filter in the archive's terms.
    ///
    /// @throws Refused where a value cannot be used
    static WhichStatements which(@Nullable StatementFilter filter) {
        return which("filter", filter);
    }

    /// As above, for an argument or field of another name.
    static WhichStatements which(String field, @Nullable StatementFilter filter) {
        return filter == null ? WhichStatements.ALL : filter.which(field, 0);
    }

    private WhichStatements which(String field, int depth) {
        Given.notTooDeep(field, depth);
        Given.period(field, since, until);
        return new WhichStatements(
                who(field + ".speaker", speaker, speakerKind, speakerNamed),
                who(field + ".addressee", addressee, addresseeKind, null),
                who(field + ".mentions", mentions, mentionsKind, null),
                Ids.readAll(field + ".article", article, Ids.Type.Article),
                new Origin(
                        Given.anyOf(field + ".publisher", publisher),
                        Given.anyOf(field + ".author", author),
                        null,
                        dated),
                Given.languages(field + ".language", language),
                Given.anyWord(kind, StatementKind::word),
                Given.anyWord(speechAct, SpeechAct::word),
                Given.anyWord(polarity, Polarity::word),
                Given.anyWord(certainty, Certainty::word),
                realized,
                reported,
                hasCondition,
                Given.share(field + ".confidenceAtLeast", confidenceAtLeast),
                Given.search(field + ".text", text),
                Given.time(field + ".since", since),
                Given.time(field + ".until", until),
                not == null ? null : not.which(field + ".not", depth + 1));
    }

    private static WhichParticipants who(
            String field, @Nullable List<String> ids, @Nullable List<ActorKind> kinds, @Nullable Boolean named) {
        return new WhichParticipants(
                Ids.readAll(field, ids, Ids.Type.Actor), Given.anyWord(kinds, ActorKind::word), named);
    }
}
