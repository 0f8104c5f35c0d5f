package org.dixit.pages.reader;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dixit.pages.answer.ArticleAnswer;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.answer.Who;
import org.dixit.pages.view.AnnotatedText;
import org.dixit.pages.view.AnnotatedText.Paragraph;
import org.dixit.pages.view.ArticleLine;
import org.dixit.pages.view.Card;
import org.dixit.pages.view.Cards;
import org.dixit.pages.view.StatementFile;
import org.dixit.pages.view.TextCutter;
import org.dixit.pages.view.Words;
import org.jspecify.annotations.Nullable;

/// What the reader shows.
///
/// @param line       where and when the article appeared
/// @param headline   the paragraph that is the headline, if the text begins with it; otherwise `null`
/// @param untitled   whether the heading is only the first words of the text
/// @param paragraphs the other paragraphs
/// @param cards      the statements, those that others report within them
/// @param count      how many statements there are, in words
/// @param sources    how many sources there are, in words
/// @param left       how many statements are not shown
/// @param files      the addresses of the statements as files
public record ReaderView(
        ArticleAnswer article,
        ArticleLine line,
        @Nullable Paragraph headline,
        boolean untitled,
        List<Paragraph> paragraphs,
        List<Card> cards,
        String count,
        String sources,
        int left,
        StatementFile.Links files) {

    /// From this length on, in code points, and from this number of statements on, an article is long.
    private static final int LONG_TEXT = 20_000;

    private static final int MANY_STATEMENTS = 60;

    /// Whether a browser should not lay out what is not on the screen.
    public boolean isLong() {
        int length = Objects.requireNonNullElse(article.text(), "").length();
        return length > LONG_TEXT
                || Objects.requireNonNull(article.statements()).total() > MANY_STATEMENTS;
    }

    static ReaderView of(ArticleAnswer article, List<StatementAnswer> statements, StatementFile.Links files) {
        AnnotatedText text = TextCutter.cut(Objects.requireNonNullElse(article.text(), ""), statements);
        List<Paragraph> paragraphs = text.paragraphs();
        Paragraph headline = paragraphs.stream()
                .findFirst()
                .filter(first -> isSame(first.text(), article.title()))
                .orElse(null);
        int total = Objects.requireNonNull(article.statements()).total();
        return new ReaderView(
                article,
                ArticleLine.of(article),
                headline,
                article.title() == null,
                headline == null ? paragraphs : paragraphs.subList(1, paragraphs.size()),
                Cards.nested(statements),
                Words.count(total, "statement"),
                sources(statements),
                total - statements.size(),
                files);
    }

    private static boolean isSame(String line, @Nullable String title) {
        return title != null && plain(line).equalsIgnoreCase(plain(title));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String sources(List<StatementAnswer> statements) {
        List<Who> sources = statements.stream()
                .flatMap(statement -> Stream.ofNullable(statement.speaker()))
                .distinct()
                .toList();
        long unnamed = sources.stream().filter(source -> !source.named()).count();
        return Words.count(sources.size(), "source") + (unnamed == 0 ? "" : ", " + unnamed + " unnamed");
    }
}
