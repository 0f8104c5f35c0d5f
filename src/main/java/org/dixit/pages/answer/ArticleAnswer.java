package org.dixit.pages.answer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An article.
///
/// @param first the first statement, of which only the text is known
@RegisterForReflection
public record ArticleAnswer(
        String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable Instant receivedAt,
        @Nullable Integer length,
        @Nullable Boolean current,
        @Nullable Boolean analysed,
        @Nullable String notAnalysed,
        @Nullable Integer revisionNumber,
        @Nullable String text,
        @Nullable ListAnswer<StatementAnswer> first,
        @Nullable ListAnswer<StatementAnswer> statements,
        @Nullable ListAnswer<AppearanceAnswer> appearances) {}
