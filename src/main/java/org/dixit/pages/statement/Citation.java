package org.dixit.pages.statement;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.dixit.pages.answer.ArticleAnswer;
import org.dixit.pages.answer.SpanAnswer;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.view.ArticleLine;
import org.dixit.pages.view.Card;
import org.dixit.pages.view.Words;
import org.dixit.pages.web.Links;
import org.jspecify.annotations.Nullable;

/// How a statement is cited.
///
/// @param text      a sentence to copy
/// @param published the address of the content in the page where the article was published, as a text fragment (WICG,
///     Scroll to Text Fragment); `null` if the article has no URL
public record Citation(String text, @Nullable String published) {

    /// From this many words on, only the first and the last words of the content are in the address.
    private static final int MANY = 12;

    private static final int FEW = 4;

    static Citation of(StatementAnswer statement, Card card) {
        ArticleAnswer article = Objects.requireNonNull(statement.article());
        return new Citation(text(card, article), published(article.url(), statement.contents()));
    }

    private static String text(Card card, ArticleAnswer article) {
        ArticleLine line = ArticleLine.of(article);
        StringJoiner speakers = new StringJoiner(" and ");
        card.speakers().forEach(speaker -> speakers.add(speaker.name()));
        String who = card.speakers().isEmpty() ? "somebody" : speakers.toString();
        String says = card.cueFirst() ? "according to " + who : who + " " + Objects.requireNonNullElse(card.cue(), "");
        StringJoiner source = new StringJoiner(", ");
        if (article.author() != null) {
            source.add(article.author());
        }
        source.add("“" + line.title() + "”");
        if (line.publisher() != null) {
            source.add(line.publisher());
        }
        if (line.day() != null) {
            source.add((line.received() ? "received " : "") + line.day().words());
        }
        if (article.url() != null) {
            source.add(article.url());
        }
        return says.strip() + ": “" + Words.beginning(card.content(), Integer.MAX_VALUE) + "” (" + source + ")";
    }

    private static @Nullable String published(@Nullable String url, List<SpanAnswer> contents) {
        if (url == null || contents.isEmpty()) {
            return url;
        }
        SpanAnswer first = contents.getFirst();
        String[] words = Objects.requireNonNullElse(first.text(), "").strip().split("\\s+");
        String target = words.length < MANY
                ? encode(String.join(" ", words))
                : encode(String.join(" ", List.of(words).subList(0, FEW))) + ","
                        + encode(String.join(" ", List.of(words).subList(words.length - FEW, words.length)));
        return url + (url.contains("#") ? "" : "#") + ":~:text=" + target;
    }

    /// Encodes words for a text fragment, in which a hyphen has a meaning.
    private static String encode(String words) {
        return Links.encode(words).replace("-", "%2D");
    }
}
