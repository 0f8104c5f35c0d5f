package org.dixit.pages.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dixit.pages.answer.AppearanceAnswer;
import org.dixit.pages.answer.ArticleAnswer;
import org.dixit.pages.answer.RevisionAnswer;
import org.dixit.pages.answer.SpanAnswer;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.view.AnnotatedText;
import org.dixit.pages.view.ArticleLine;
import org.dixit.pages.view.Card;
import org.dixit.pages.view.Cards;
import org.dixit.pages.view.Day;
import org.dixit.pages.view.TextCutter;
import org.dixit.pages.view.Words;
import org.jspecify.annotations.Nullable;

/// What the page of a statement shows.
///
/// @param outer       the statements that report this one, the outermost first
/// @param inner       the statements that it reports
/// @param excerpt     the text around it, which begins and ends with whole words
/// @param cutBefore   whether the text has something before the excerpt
/// @param cutAfter    whether the text has something after the excerpt
/// @param former      whether its text was replaced
/// @param positions   the positions of its content, in words
/// @param explanation how it was found, in words
/// @param elsewhere   the other places where the text was published
/// @param received    when its text was received
public record StatementView(
        Card card,
        String title,
        ArticleLine article,
        List<StatementAnswer.Ref> outer,
        List<Card> inner,
        AnnotatedText excerpt,
        boolean cutBefore,
        boolean cutAfter,
        boolean former,
        int revision,
        @Nullable Day received,
        String positions,
        List<String> explanation,
        Citation citation,
        List<AppearanceAnswer> elsewhere) {

    private static final int TITLE = 70;

    static StatementView of(StatementAnswer statement) {
        ArticleAnswer article = Objects.requireNonNull(statement.article());
        RevisionAnswer revision = Objects.requireNonNull(statement.revision());
        SpanAnswer context = Objects.requireNonNull(statement.context());
        Card card = Cards.alone(statement);
        List<AppearanceAnswer> appearances = article.appearances() == null
                ? List.of()
                : article.appearances().all();
        return new StatementView(
                card,
                title(card),
                ArticleLine.of(article),
                outer(statement),
                Cards.ofSeveral(statement.reports()),
                excerpt(context, Objects.requireNonNullElse(article.length(), 0), statement),
                context.start() > 0,
                context.end() < Objects.requireNonNullElse(article.length(), 0),
                Boolean.FALSE.equals(revision.current()),
                revision.number(),
                Day.of(revision.receivedAt()),
                positions(statement),
                explanation(statement),
                Citation.of(statement, card),
                appearances.stream().skip(1).toList());
    }

    private static AnnotatedText excerpt(SpanAnswer context, int length, StatementAnswer statement) {
        String text = Objects.requireNonNullElse(context.text(), "");
        int begin = context.start() > 0 ? text.indexOf(' ') + 1 : 0;
        int end = context.end() < length ? text.lastIndexOf(' ') : text.length();
        String words = begin < end ? text.substring(begin, end) : text;
        int start = context.start() + (begin < end ? text.codePointCount(0, begin) : 0);
        return TextCutter.excerpt(words, start, statement);
    }

    private static String title(Card card) {
        String who = card.speakers().isEmpty()
                ? "Somebody"
                : card.speakers().getFirst().name();
        return who + ": " + Words.beginning(card.content(), TITLE);
    }

    private static List<StatementAnswer.Ref> outer(StatementAnswer statement) {
        List<StatementAnswer.Ref> outer = new ArrayList<>();
        for (StatementAnswer.Ref ref = statement.reportedBy(); ref != null; ref = ref.reportedBy()) {
            outer.addFirst(ref);
        }
        return outer;
    }

    private static String positions(StatementAnswer statement) {
        return statement.contents().stream()
                .map(span -> "characters " + span.start() + " to " + span.end())
                .collect(Collectors.joining(" and "));
    }

    private static List<String> explanation(StatementAnswer statement) {
        StatementAnswer.ExplanationAnswer found = Objects.requireNonNull(statement.explanation());
        List<String> lines = new ArrayList<>();
        lines.add("Dixit is " + Words.sureness(found.confidence()) + ": the probability that content, verb and speaker"
                + " are all right is " + Words.percent(found.confidence()) + ".");
        if (found.speakerConfidence() != null) {
            lines.add("The probability that the words for the source mean this actor is "
                    + Words.percent(found.speakerConfidence()) + ".");
        }
        lines.add("It was found by the rule “" + found.rule().replace('-', ' ') + "” of " + found.extractor() + ".");
        return lines;
    }
}
