package org.dixit.pages.view;

import org.dixit.pages.answer.ArticleAnswer;
import org.jspecify.annotations.Nullable;

/// An article in one line: its headline, where it appeared, and when.
///
/// @param title     the headline, or the first words
/// @param publisher the newspaper, news agency or website
/// @param day       when it was published, or received if that is unknown
/// @param received  whether the day is that of its receipt
/// @param statements how many statements it has, in words; `null` if that is not known here
public record ArticleLine(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable Day day,
        boolean received,
        @Nullable String statements) {

    private static final int LENGTH = 90;

    /// Describes an article.
    public static ArticleLine of(ArticleAnswer article) {
        boolean received = article.publishedAt() == null;
        return new ArticleLine(
                article.id(),
                title(article),
                article.publisher(),
                Day.of(received ? article.receivedAt() : article.publishedAt()),
                received,
                article.statements() == null
                        ? null
                        : Words.count(article.statements().total(), "statement"));
    }

    /// Returns the headline of an article; if it has none, the first words of its text, or of the first statement where
    /// the text is not known.
    public static String title(ArticleAnswer article) {
        if (article.title() != null) {
            return article.title();
        }
        if (article.text() != null) {
            return Words.beginning(article.text(), LENGTH);
        }
        return article.first() == null || article.first().all().isEmpty()
                ? "An article without a headline"
                : Words.beginning(article.first().all().getFirst().text(), LENGTH);
    }
}
