package org.dixit.graphql.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Multi;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.archive.feed.ChangeReads;
import org.dixit.archive.feed.ChangeRow;
import org.dixit.archive.feed.FilingListener;
import org.dixit.archive.feed.FilingReads;
import org.dixit.archive.read.ArticleReads;
import org.dixit.archive.sql.MemoryBudget;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.error.InvalidArgumentException;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.graphql.type.ArticleView;
import org.jspecify.annotations.Nullable;

/// The changes of articles that one subscriber receives.
public final class ChangeFeed {

    private static final Pattern CURSOR = Pattern.compile("CHANGE ([0-9]{1,18})");

    private final ChangeReads changes;
    private final ArticleReads articles;
    private final FeedSubscription<ArticleChange> follow;
    private volatile long place;

    /// Starts after the change with the cursor `after`, or now.
    ///
    /// @throws InvalidArgumentException if it is not a cursor of this archive's changes
    public ChangeFeed(
            ChangeReads changes,
            ArticleReads articles,
            FilingReads filings,
            FilingListener listener,
            MemoryBudget budget,
            @Nullable String after) {
        this.changes = changes;
        this.articles = articles;
        this.place = after == null ? changes.last() : number(after);
        this.follow = new FeedSubscription<>(listener, budget, this::page);
        if (after != null && place > filings.lastNumber()) {
            throw new InvalidArgumentException(
                    ErrorCode.BAD_CURSOR, "after: nothing has happened at the position of this cursor");
        }
    }

    /// The events; can be subscribed to once.
    public Multi<ArticleChange> events() {
        return follow.events();
    }

    private FeedSubscription.Events<ArticleChange> page(int size) {
        List<ChangeRow> rows = changes.after(place, size);
        Map<UUID, ArticleView> now = rows.isEmpty()
                ? Map.of()
                : ArticleView.views(articles.byIds(
                        rows.stream().map(ChangeRow::article).distinct().toList()));
        List<ArticleChange> events = rows.stream()
                .map(row -> new ArticleChange(
                        cursor(row.number()),
                        ArticleChangeKind.valueOf(row.kind().name()),
                        GlobalId.of(GlobalId.Type.Article, row.article()),
                        now.get(row.article()),
                        row.reason(),
                        row.at()))
                .toList();
        place = rows.isEmpty() ? place : rows.getLast().number();
        return new FeedSubscription.Events<>(events, rows.size() == size);
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

    private static InvalidArgumentException none() {
        return new InvalidArgumentException(ErrorCode.BAD_CURSOR, "after: this is not a cursor of articleChanged");
    }
}
