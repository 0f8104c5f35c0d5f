package org.dixit.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A place where an article's text was published, with the data given for it there. The article has the data of the
/// first place that shows it; the database copies it there and preserves corrections.
@Entity
@Table(name = "appearance")
@DynamicUpdate
public class Appearance extends ArchivedEntity {

    /// The article that was published there.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", updatable = false)
    public Article article;

    /// Its address as a URI, `null` if unknown. [#at] sets it.
    public @Nullable String url;

    /// The address as it was given, if that differs from the URI.
    @Column(name = "url_given")
    public @Nullable String urlGiven;

    /// The key of the address, see [WebAddress#key].
    @Column(name = "url_key")
    public byte @Nullable [] urlKey;

    /// The headline there.
    public @Nullable String title;

    /// The newspaper, agency or site.
    public @Nullable String publisher;

    /// The author as given by the publisher.
    public @Nullable String author;

    /// When it was published there.
    @Column(name = "published_at")
    public @Nullable Instant publishedAt;

    /// When it was first received from there.
    @Column(name = "seen_at", updatable = false)
    public Instant seenAt;

    /// When another article's text was received from there, `null` while the place shows this one.
    @Column(name = "replaced_at")
    public @Nullable Instant replacedAt;

    /// For Hibernate.
    protected Appearance() {}

    /// Creates a place that shows `article` from now on.
    public Appearance(Article article, Instant seenAt) {
        this.article = article;
        this.seenAt = seenAt;
    }

    /// Creates the first place of a new article, with the article's data.
    public static Appearance first(Article article) {
        Appearance first = new Appearance(article, article.receivedAt);
        if (article.url != null) {
            first.at(WebAddress.of(article.url), article.url);
        }
        first.title = article.title;
        first.publisher = article.publisher;
        first.author = article.author;
        first.publishedAt = article.publishedAt;
        return first;
    }

    /// Sets the address of the place.
    ///
    /// @param given the address as it was received
    public void at(@Nullable WebAddress address, @Nullable String given) {
        url = address == null ? null : address.uri();
        urlGiven = address == null || address.uri().equals(given) ? null : given;
        urlKey = address == null ? null : address.key();
    }

    /// Returns the place that shows an article at this address, or `null` if there is none.
    public static @Nullable Appearance at(WebAddress address) {
        return find("urlKey = ?1 and replacedAt is null", (Object) address.key())
                .firstResult();
    }

    /// Returns the number of places that show an article.
    public static long placesOf(UUID article) {
        return count("article.id = ?1 and replacedAt is null", article);
    }
}
