package org.dixit.pages.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.pages.answer.ListAnswer;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.answer.Who;
import org.dixit.pages.view.Card.Note;
import org.dixit.pages.view.Card.Within;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/// Makes cards of statements.
public final class Cards {

    /// The acts by which a speaker does not commit to the content, so that a note about it would be redundant.
    private static final Set<SpeechAct> OPEN = Set.of(
            SpeechAct.HOPE,
            SpeechAct.FEAR,
            SpeechAct.QUESTION,
            SpeechAct.REQUEST,
            SpeechAct.DEMAND,
            SpeechAct.RECOMMEND,
            SpeechAct.DECLINE,
            SpeechAct.INTEND,
            SpeechAct.THANK,
            SpeechAct.APOLOGIZE);

    private static final Set<SpeechAct> NEGATIVE = Set.of(SpeechAct.DENY, SpeechAct.DECLINE);

    private Cards() {}

    /// Returns a card for each statement of a list from several articles.
    public static List<Card> ofSeveral(@Nullable ListAnswer<StatementAnswer> list) {
        if (list == null) {
            return List.of();
        }
        return list.edges() == null
                ? list.all().stream().map(Cards::alone).toList()
                : list.edges().stream()
                        .map(edge -> of(edge.node(), edge.snippet(), true, List.of()))
                        .toList();
    }

    /// Returns the card of a single statement.
    public static Card alone(StatementAnswer statement) {
        return of(statement, null, true, List.of());
    }

    /// Returns the cards of one text, with the statements that another one reports inside its card. They are in the
    /// order of the list.
    public static List<Card> nested(List<StatementAnswer> statements) {
        Map<String, List<StatementAnswer>> inner = new HashMap<>();
        Set<String> present =
                Set.copyOf(statements.stream().map(StatementAnswer::id).toList());
        List<StatementAnswer> outer = new ArrayList<>();
        for (StatementAnswer statement : statements) {
            StatementAnswer.Ref reporter = statement.reportedBy();
            if (reporter != null && present.contains(reporter.id())) {
                inner.computeIfAbsent(reporter.id(), key -> new ArrayList<>()).add(statement);
            } else {
                outer.add(statement);
            }
        }
        return outer.stream().map(statement -> nested(statement, inner)).toList();
    }

    private static Card nested(StatementAnswer statement, Map<String, List<StatementAnswer>> inner) {
        List<Card> reported = inner.getOrDefault(statement.id(), List.of()).stream()
                .map(reports -> nested(reports, inner))
                .toList();
        return of(statement, null, false, reported);
    }

    private static Card of(StatementAnswer statement, @Nullable String snippet, boolean alone, List<Card> inner) {
        String cue = statement.cue() == null ? null : statement.cue().text();
        String words = cue == null ? null : Words.inSentence(cue);
        return new Card(
                statement.id(),
                statement.position() + 1,
                Stream.concat(Stream.ofNullable(statement.speaker()), all(statement.coSpeakers()).stream())
                        .toList(),
                all(statement.speakerCandidates()),
                words,
                words != null && words.toLowerCase(Locale.ROOT).startsWith("according to"),
                all(statement.addressees()),
                content(statement),
                snippet,
                manner(statement.kind()),
                notes(statement),
                all(statement.mentions()),
                alone ? within(statement.reportedBy()) : null,
                statement.article() == null ? null : ArticleLine.of(statement.article()),
                inner);
    }

    private static List<Who> all(@Nullable ListAnswer<Who> list) {
        return list == null ? List.of() : list.all();
    }

    private static String content(StatementAnswer statement) {
        if (statement.contents().isEmpty()) {
            return statement.text();
        }
        return String.join(
                " … ",
                statement.contents().stream()
                        .map(span -> Objects.requireNonNullElse(span.text(), ""))
                        .toList());
    }

    /// Returns the name of the style that shows how the content of a statement is given.
    public static String manner(StatementKind kind) {
        return switch (kind) {
            case DIRECT -> "quoted";
            case INDIRECT -> "told";
            case MIXED -> "part";
        };
    }

    private static List<Note> notes(StatementAnswer statement) {
        List<Note> notes = new ArrayList<>();
        if (!statement.realized()) {
            notes.add(new Note("not uttered, only foretold or wished", "unreal"));
        }
        notes.add(new Note(Words.of(statement.kind()), ""));
        if (statement.speechAct() != SpeechAct.ASSERT) {
            notes.add(new Note(Words.of(statement.speechAct()), "act"));
        }
        if (statement.polarity() == Polarity.MIXED
                || (statement.polarity() == Polarity.NEGATIVE && !NEGATIVE.contains(statement.speechAct()))) {
            notes.add(new Note(Words.of(statement.polarity()), ""));
        }
        if (isNotable(statement.certainty(), statement.speechAct())) {
            notes.add(new Note(Words.of(statement.certainty()), ""));
        }
        if (statement.condition() != null && statement.condition().text() != null) {
            notes.add(new Note(statement.condition().text(), "condition"));
        }
        if (statement.cue() == null) {
            notes.add(new Note("no verb in the text", ""));
        }
        String sureness = Words.sureness(statement.confidence());
        notes.add(new Note(sureness, sureness.equals("unsure") ? "unsure" : ""));
        return notes;
    }

    private static boolean isNotable(Certainty certainty, SpeechAct act) {
        return switch (certainty) {
            case CERTAIN_POSITIVE, CERTAIN_NEGATIVE -> false;
            case UNCOMMITTED -> !OPEN.contains(act);
            case PROBABLE_POSITIVE, PROBABLE_NEGATIVE, POSSIBLE_POSITIVE, POSSIBLE_NEGATIVE -> true;
        };
    }

    private static @Nullable Within within(StatementAnswer.@Nullable Ref reporter) {
        if (reporter == null) {
            return null;
        }
        String cue = reporter.cue() == null ? null : reporter.cue().text();
        return new Within(reporter.id(), reporter.speaker(), cue == null ? "said" : Words.inSentence(cue));
    }
}
