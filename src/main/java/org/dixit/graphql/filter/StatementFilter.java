package org.dixit.graphql.filter;

import java.time.Instant;
import java.util.List;
import org.dixit.archive.filter.OriginCriteria;
import org.dixit.archive.filter.ParticipantCriteria;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.graphql.relay.ArgumentChecks;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The filter that selects statements.
@Input("StatementFilter")
@Description("Selects statements. All given fields must match; a list matches if any of its values does.")
public class StatementFilter {

    @Id
    @Description("Statements made by one of these actors, alone or together with others.")
    public @Nullable List<@NonNull String> speaker;

    @Description("Statements made by an actor of one of these kinds.")
    public @Nullable List<@NonNull ActorKind> speakerKind;

    @Description(
            "Statements made by a named (true) or unnamed (false) actor. Statements without a speaker match neither.")
    public @Nullable Boolean speakerNamed;

    @Id
    @Description("Statements addressed to one of these actors.")
    public @Nullable List<@NonNull String> addressee;

    @Description("Statements addressed to an actor of one of these kinds.")
    public @Nullable List<@NonNull ActorKind> addresseeKind;

    @Id
    @Description("Statements about one of these actors.")
    public @Nullable List<@NonNull String> mentions;

    @Description("Statements about an actor of one of these kinds.")
    public @Nullable List<@NonNull ActorKind> mentionsKind;

    @Id
    @Description("Statements in one of these articles.")
    public @Nullable List<@NonNull String> article;

    @Description("Statements in articles from one of these publishers, ignoring case and accents.")
    public @Nullable List<@NonNull String> publisher;

    @Description("Statements in articles by one of these authors, ignoring case and accents.")
    public @Nullable List<@NonNull String> author;

    @Description("Statements in articles with (true) or without (false) a date of publication.")
    public @Nullable Boolean dated;

    @Description(
            "Statements in texts in one of these languages. A BCP 47 tag also matches more specific tags (RFC 4647, basic filtering): en matches en-GB; * matches any.")
    public @Nullable List<@NonNull String> language;

    @Description("Statements that are quoted, paraphrased or both.")
    public @Nullable List<@NonNull StatementKind> kind;

    @Description("Statements with one of these speech acts.")
    public @Nullable List<@NonNull SpeechAct> speechAct;

    @Description("Statements with one of these polarities.")
    public @Nullable List<@NonNull Polarity> polarity;

    @Description("Statements with one of these degrees of certainty.")
    public @Nullable List<@NonNull Certainty> certainty;

    @Description(
            "Statements that were actually made (true), or that the text only predicts, wishes or requests (false).")
    public @Nullable Boolean realized;

    @Description("Statements that are reported in the content of another statement (true) or made directly (false).")
    public @Nullable Boolean reported;

    @Description("Statements with (true) or without (false) a condition.")
    public @Nullable Boolean hasCondition;

    @Description("The minimum confidence, from 0 to 1.")
    public @Nullable Double confidenceAtLeast;

    @Description(
            "Words in the content, in web search syntax: quotation marks for a phrase, \"or\" for alternatives, a minus sign to exclude a word.")
    public @Nullable String text;

    @Description(
            "Statements of articles dated at this time or later; a date means its beginning in UTC. With publisher or author: published there at this time or later.")
    public @Nullable Instant since;

    @Description(
            "Statements of articles dated before this time; a date means its beginning in UTC, so that the day itself is excluded. With publisher or author: published there before this time.")
    public @Nullable Instant until;

    @Name("not")
    @Description(ArgumentChecks.NOT)
    public @Nullable StatementFilter not;

    /// Converts the filter to the archive's criteria.
    ///
    /// @throws InvalidArgumentException if a value cannot be used
    public static StatementCriteria criteria(@Nullable StatementFilter filter) {
        return criteria("filter", filter);
    }

    /// As above, for an argument or a field with another name.
    static StatementCriteria criteria(String field, @Nullable StatementFilter filter) {
        return filter == null ? StatementCriteria.ALL : filter.criteria(field, 0);
    }

    private StatementCriteria criteria(String field, int depth) {
        ArgumentChecks.checkDepth(field, depth);
        ArgumentChecks.period(field, since, until);
        return new StatementCriteria(
                participant(field + ".speaker", speaker, speakerKind, speakerNamed),
                participant(field + ".addressee", addressee, addresseeKind, null),
                participant(field + ".mentions", mentions, mentionsKind, null),
                GlobalId.readAll(field + ".article", article, GlobalId.Type.Article),
                new OriginCriteria(
                        ArgumentChecks.anyOf(field + ".publisher", publisher),
                        ArgumentChecks.anyOf(field + ".author", author),
                        null,
                        dated),
                ArgumentChecks.languages(field + ".language", language),
                ArgumentChecks.anyOf(kind),
                ArgumentChecks.anyOf(speechAct),
                ArgumentChecks.anyOf(polarity),
                ArgumentChecks.anyOf(certainty),
                realized,
                reported,
                hasCondition,
                ArgumentChecks.share(field + ".confidenceAtLeast", confidenceAtLeast),
                ArgumentChecks.search(field + ".text", text),
                ArgumentChecks.time(field + ".since", since),
                ArgumentChecks.time(field + ".until", until),
                not == null ? null : not.criteria(field + ".not", depth + 1));
    }

    private static ParticipantCriteria participant(
            String field, @Nullable List<String> ids, @Nullable List<ActorKind> kinds, @Nullable Boolean named) {
        return new ParticipantCriteria(
                GlobalId.readAll(field, ids, GlobalId.Type.Actor), ArgumentChecks.anyOf(kinds), named);
    }
}
