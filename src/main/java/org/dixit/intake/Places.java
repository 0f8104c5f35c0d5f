package org.dixit.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dixit.archive.Appearance;
import org.dixit.archive.Article;
import org.dixit.archive.WebAddress;
import org.jspecify.annotations.Nullable;

/// Records where articles are published. The database carries what is written here to the article, so an [Article] that
/// was read before has to be read again.
@ApplicationScoped
class Places {

    private final EntityManager entities;

    Places(EntityManager entities) {
        this.entities = entities;
    }

    /// Records that `article` is published where a submission says it is, and what that says about it.
    void add(Article article, Accepted accepted, Instant now) {
        Appearance known = find(article, accepted);
        if (known != null) {
            describe(known, accepted);
            return;
        }
        Appearance place = new Appearance(article, now);
        describe(place, accepted);
        place.persist();
        entities.createNativeQuery("INSERT INTO article_change (kind, article_id) VALUES ('APPEARED', :article)")
                .setParameter("article", article.id)
                .executeUpdate();
    }

    private static final String BY_THE_SAME = """
            (p.publisher IS NULL OR CAST(:publisher AS text) IS NULL
                OR p.publisher_key = folded(CAST(:publisher AS text)))""";

    /// The place of `article` that a submission is from: that at its URL, or else one whose URL is not known and whose
    /// publisher is the same. Without a URL it is one of the same publisher, and without both the first one.
    private @Nullable Appearance find(Article article, Accepted accepted) {
        WebAddress address = accepted.address();
        String sql = "SELECT p.* FROM appearance p WHERE p.article_id = :article AND p.replaced_at IS NULL AND "
                + (address == null ? BY_THE_SAME : "(p.url_key = :url OR p.url IS NULL AND " + BY_THE_SAME + ")")
                + " ORDER BY "
                + (address == null ? "" : "(p.url_key = :url) DESC NULLS LAST, ")
                + "(p.publisher_key = folded(CAST(:publisher AS text))) DESC NULLS LAST, p.id LIMIT 1";
        var query = entities.createNativeQuery(sql, Appearance.class).setParameter("article", article.id);
        query.setParameter("publisher", accepted.publisher());
        if (address != null) {
            query.setParameter("url", address.key());
        }
        List<?> found = query.getResultList();
        return found.isEmpty() ? null : (Appearance) found.getFirst();
    }

    /// What a place says later of itself wins. What comes without a word of its origin only fills gaps.
    void describe(Appearance place, Accepted accepted) {
        WebAddress address = accepted.address();
        boolean samePlace = place.url == null
                || (address == null ? accepted.publisher() != null : Arrays.equals(address.key(), place.urlKey));
        if (place.url == null && address != null) {
            place.at(address, accepted.url());
        }
        place.title = later(place.title, accepted.title(), samePlace);
        place.publisher = later(place.publisher, accepted.publisher(), samePlace);
        place.author = later(place.author, accepted.author(), samePlace);
        place.publishedAt = later(place.publishedAt, accepted.publishedAt(), samePlace);
    }

    private static <T> @Nullable T later(@Nullable T former, @Nullable T given, boolean wins) {
        return given != null && (wins || former == null) ? given : former;
    }

    /// Records that a place shows another article now.
    void replace(Appearance place, Instant now) {
        place.replacedAt = now.isBefore(place.seenAt) ? place.seenAt : now;
        entities.flush(); // before another place with the URL is written
    }

    /// Whether an article is published at this place alone.
    static boolean isOnly(Appearance place) {
        return Appearance.placesOf(place.article.id) == 1;
    }

    /// Whether an article is published by this publisher, or none is asked for.
    boolean isBy(UUID article, @Nullable String publisher) {
        return publisher == null
                || (boolean) entities.createNativeQuery("""
                        SELECT EXISTS (SELECT FROM appearance p
                            WHERE p.article_id = :article AND p.publisher_key = folded(CAST(:publisher AS text)))""")
                        .setParameter("article", article)
                        .setParameter("publisher", publisher)
                        .getSingleResult();
    }
}
