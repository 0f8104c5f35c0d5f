package org.dixit.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/// Where a text came from. Its texts are its [ArticleRevision]s, one of which is the current one at any commit. The
/// places where it was published are its [Appearance]s: URL, title, publisher, author and date are those of the first
/// one that shows it.
@Entity
@Table(name = "article")
@DynamicUpdate
public class Article extends Kept {

    /// Where it was published.
    public @Nullable String url;

    /// Its headline.
    public @Nullable String title;

    /// The newspaper, agency or site.
    public @Nullable String publisher;

    /// Who wrote it, as the publisher says.
    public @Nullable String author;

    /// When it was published.
    @Column(name = "published_at")
    public @Nullable Instant publishedAt;

    /// When its first text was received.
    @Column(name = "received_at", nullable = false)
    public Instant receivedAt;

    /// The time that it is sorted by: published or, where unknown, received. The database computes it.
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(insertable = false, updatable = false)
    public Instant dated;

    /// The key of its current revision. [#turnTo] sets it.
    @Column(name = "current_revision_id", nullable = false)
    public UUID currentRevisionId;

    /// Whether any place still shows it. The database computes it from its [Appearance]s; an article that none shows
    /// has no current text.
    @Column(insertable = false, updatable = false)
    public boolean shown;

    /// For Hibernate.
    protected Article() {}

    /// An article that is received now.
    public Article(Instant receivedAt) {
        this.receivedAt = receivedAt;
    }

    /// Its current revision.
    public ArticleRevision currentRevision() {
        return ArticleRevision.findById(currentRevisionId);
    }

    /// Makes `revision` the current one; `former` is the one that it replaces, `null` for a new article.
    public void turnTo(ArticleRevision revision, @Nullable ArticleRevision former) {
        if (former != null) {
            former.current = false;
        }
        revision.current = true;
        currentRevisionId = revision.id;
    }

    /// The time that it is sorted by, also before the database has computed it.
    public Instant datedNow() {
        return publishedAt != null ? publishedAt : receivedAt;
    }
}
