package org.dixit.graphql;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.dixit.archive.WhichStatements;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Which statements a client asks for.
@Input("StatementFilter")
@Description("Which statements: all that is given must hold, and of a list any value may.")
public class StatementFilter {

    @Id
    @Description("Said by one of these actors, alone or with others.")
    public @Nullable List<@NonNull String> speaker;

    @Id
    @Description("Said to one of these actors.")
    public @Nullable List<@NonNull String> addressee;

    @Id
    @Description("Said about one of these actors.")
    public @Nullable List<@NonNull String> mentions;

    @Id
    @Description("In one of these articles.")
    public @Nullable List<@NonNull String> article;

    @Description("Quoted, told, or both.")
    public @Nullable List<@NonNull StatementKind> kind;

    @Description("Doing one of these.")
    public @Nullable List<@NonNull SpeechAct> speechAct;

    @Description("Affirmed, denied, or both.")
    public @Nullable List<@NonNull Polarity> polarity;

    @Description(
            "Words in what was said, in the syntax of web search: quotation marks for a phrase, or, a minus sign for not.")
    public @Nullable String text;

    @Description("Of articles dated at this time or later.")
    public @Nullable Instant since;

    @Description("Of articles dated before this time.")
    public @Nullable Instant until;

    /// The filter in the archive's terms.
    ///
    /// @throws Refused where an id is none
    static WhichStatements which(@Nullable StatementFilter filter) {
        return filter == null ? WhichStatements.ALL : filter.which();
    }

    private WhichStatements which() {
        return new WhichStatements(
                Ids.readAll("filter.speaker", speaker, Ids.Type.Actor),
                Ids.readAll("filter.addressee", addressee, Ids.Type.Actor),
                Ids.readAll("filter.mentions", mentions, Ids.Type.Actor),
                Ids.readAll("filter.article", article, Ids.Type.Article),
                kind == null ? null : kind.stream().map(StatementKind::word).collect(Collectors.toSet()),
                speechAct == null
                        ? null
                        : speechAct.stream().map(SpeechAct::word).collect(Collectors.toSet()),
                polarity == null ? null : polarity.stream().map(Polarity::word).collect(Collectors.toSet()),
                text,
                since,
                until);
    }
}
