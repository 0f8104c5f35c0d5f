package org.dixit.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/// An article, from which a text came. Its texts are its [ArticleRevision]s, exactly one of which is current at any
/// commit. The places where it was published are its [Appearance]s: URL, title, publisher, author and date are those
/// of the first place that shows it.
@Entity
@Table(name = "article")
@DynamicUpdate
public class Article extends ArchivedEntity {

    /// The address where it was published.
    public @Nullable String url;

    /// Its headline.
    public @Nullable String title;

    /// The newspaper, agency or site.
    public @Nullable String publisher;

    /// The author as given by the publisher.
    public @Nullable String author;

    /// When it was published.
    @Column(name = "published_at")
    public @Nullable Instant publishedAt;

    /// When its first text was received.
    @Column(name = "received_at", nullable = false)
    public Instant receivedAt;

    /// The time that it is sorted by: its publication or, if that is unknown, its receipt. The database computes it.
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(insertable = false, updatable = false)
    public Instant dated;

    /// The key of its current revision. [#makeCurrent] sets it.
    @Column(name = "current_revision_id", nullable = false)
    public UUID currentRevisionId;

    /// Whether any place still shows it. The database computes it from the article's [Appearance]s; an article that
    /// is shown nowhere has no current text.
    @Column(insertable = false, updatable = false)
    public boolean shown;

    /// For Hibernate.
    protected Article() {}

    /// Creates an article that was received at `receivedAt`.
    public Article(Instant receivedAt) {
        this.receivedAt = receivedAt;
    }

    /// Returns its current revision.
    public ArticleRevision currentRevision() {
        return ArticleRevision.findById(currentRevisionId);
    }

    /// Makes `revision` the current one; `former` is the one that it replaces, or `null` for a new article.
    public void makeCurrent(ArticleRevision revision, @Nullable ArticleRevision former) {
        if (former != null) {
            former.current = false;
        }
        revision.current = true;
        currentRevisionId = revision.id;
    }

    /// Returns the time that it is sorted by, even before the database has computed it.
    public Instant effectiveDate() {
        return publishedAt != null ? publishedAt : receivedAt;
    }
}
