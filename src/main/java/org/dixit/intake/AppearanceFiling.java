package org.dixit.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dixit.archive.entity.Appearance;
import org.dixit.archive.entity.Article;
import org.dixit.archive.entity.WebAddress;
import org.jspecify.annotations.Nullable;

/// Records where articles are published. The database copies what is written here to the article, so an [Article]
/// loaded earlier has to be refreshed.
@ApplicationScoped
class AppearanceFiling {

    private final EntityManager entities;

    AppearanceFiling(EntityManager entities) {
        this.entities = entities;
    }

    /// Records that `article` is published at the place that a submission gives, with the details that it gives.
    void add(Article article, CheckedSubmission accepted, Instant now) {
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

    /// Returns the place of `article` that a submission is from: the one at its URL, or else one of the same
    /// publisher whose URL is not known. A submission without a URL matches a place of the same publisher; one
    /// without URL and publisher matches the first place.
    private @Nullable Appearance find(Article article, CheckedSubmission accepted) {
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

    /// Updates the details of a place. Later details replace earlier ones, but a submission with neither URL nor
    /// publisher only fills gaps.
    void describe(Appearance place, CheckedSubmission accepted) {
        WebAddress address = accepted.address();
        boolean samePlace = place.url == null
                || (address == null ? accepted.publisher() != null : Arrays.equals(address.key(), place.urlKey));
        if (place.url == null && address != null) {
            place.at(address, accepted.url());
        }
        place.title = updated(place.title, accepted.title(), samePlace);
        place.publisher = updated(place.publisher, accepted.publisher(), samePlace);
        place.author = updated(place.author, accepted.author(), samePlace);
        place.publishedAt = updated(place.publishedAt, accepted.publishedAt(), samePlace);
    }

    private static <T> @Nullable T updated(@Nullable T former, @Nullable T given, boolean wins) {
        return given != null && (wins || former == null) ? given : former;
    }

    /// Records that a place now shows another article.
    void replace(Appearance place, Instant now) {
        place.replacedAt = now.isBefore(place.seenAt) ? place.seenAt : now;
        entities.flush(); // before another place with the URL is written
    }

    /// Whether an article is published at this place only.
    static boolean isOnly(Appearance place) {
        return Appearance.placesOf(place.article.id) == 1;
    }

    /// Whether an article is published by this publisher; true if `publisher` is `null`.
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
