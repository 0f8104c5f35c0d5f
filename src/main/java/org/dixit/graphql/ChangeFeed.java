package org.dixit.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Multi;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.archive.ArticleReads;
import org.dixit.archive.ChangeReads;
import org.dixit.archive.ChangeRow;
import org.dixit.archive.FilingBell;
import org.dixit.archive.FilingReads;
import org.jspecify.annotations.Nullable;

/// What one subscriber of changes gets.
final class ChangeFeed {

    private static final int PAGE = 20;
    private static final Pattern CURSOR = Pattern.compile("CHANGE ([0-9]{1,18})");

    private final ChangeReads changes;
    private final ArticleReads articles;
    private final Follow<ArticleChange> follow;
    private volatile long place;

    /// Begins behind the change with the cursor `after`, or now.
    ///
    /// @throws Refused where it is no cursor of this archive's changes
    ChangeFeed(
            ChangeReads changes, ArticleReads articles, FilingReads filings, FilingBell bell, @Nullable String after) {
        this.changes = changes;
        this.articles = articles;
        this.place = after == null ? changes.last() : number(after);
        this.follow = new Follow<>(bell, this::page);
        if (after != null && place > filings.lastNumber()) {
            throw new Refused(Code.BAD_CURSOR, "after: nothing has happened at the place of this cursor");
        }
    }

    /// The events; to be subscribed to once.
    Multi<ArticleChange> events() {
        return follow.events();
    }

    private Follow.Events<ArticleChange> page() {
        List<ChangeRow> rows = changes.after(place, PAGE);
        Map<UUID, ArticleView> now = rows.isEmpty()
                ? Map.of()
                : ArticleView.level(articles.byIds(
                        rows.stream().map(ChangeRow::article).distinct().toList()));
        List<ArticleChange> events = rows.stream()
                .map(row -> new ArticleChange(
                        cursor(row.number()),
                        ArticleChangeKind.valueOf(row.kind().name()),
                        Ids.of(Ids.Type.Article, row.article()),
                        now.get(row.article()),
                        row.reason(),
                        row.at()))
                .toList();
        place = rows.isEmpty() ? place : rows.getLast().number();
        return new Follow.Events<>(events, rows.size() == PAGE);
    }

    private static String cursor(long number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("CHANGE " + number).getBytes(UTF_8));
    }

    private static long number(String cursor) {
        try {
            Matcher plain = CURSOR.matcher(new String(Base64.getUrlDecoder().decode(cursor), UTF_8));
            if (plain.matches() && cursor(Long.parseLong(plain.group(1))).equals(cursor)) {
                return Long.parseLong(plain.group(1));
            }
        } catch (IllegalArgumentException e) {
            throw none();
        }
        throw none();
    }

    private static Refused none() {
        return new Refused(Code.BAD_CURSOR, "after: this is not a cursor of articleChanged");
    }
}
