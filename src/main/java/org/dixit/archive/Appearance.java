package org.dixit.archive;

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

/// A place where an article's text was published, with what was said about it there. The article has the data of the
/// first place that shows it; the database sees to that, and keeps what was corrected.
@Entity
@Table(name = "appearance")
@DynamicUpdate
public class Appearance extends Kept {

    /// The article that is published there.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", updatable = false)
    public Article article;

    /// Its address as a URI, `null` where it is unknown. [#at] sets it.
    public @Nullable String url;

    /// The address as it was given, where that is no URI.
    @Column(name = "url_given")
    public @Nullable String urlGiven;

    /// The key of the address, see [WebAddress#key].
    @Column(name = "url_key")
    public byte @Nullable [] urlKey;

    /// The headline there.
    public @Nullable String title;

    /// The newspaper, agency or site.
    public @Nullable String publisher;

    /// Who wrote it, as the publisher says.
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

    /// A place that shows `article` from now on.
    public Appearance(Article article, Instant seenAt) {
        this.article = article;
        this.seenAt = seenAt;
    }

    /// The first place of an article that has just been made, with what the article says.
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

    /// Says where it is.
    ///
    /// @param given the address as it came
    public void at(@Nullable WebAddress address, @Nullable String given) {
        url = address == null ? null : address.uri();
        urlGiven = address == null || address.uri().equals(given) ? null : given;
        urlKey = address == null ? null : address.key();
    }

    /// The place that shows an article at this address, or `null`.
    public static @Nullable Appearance at(WebAddress address) {
        return find("urlKey = ?1 and replacedAt is null", (Object) address.key())
                .firstResult();
    }

    /// How many places show an article.
    public static long placesOf(UUID article) {
        return count("article.id = ?1 and replacedAt is null", article);
    }
}
