package org.dixit.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A text of an article, exactly as received. It never changes; a new text is a new revision, and the old one remains
/// readable with its statements.
@Entity
@Table(name = "article_revision")
@DynamicUpdate
public class ArticleRevision extends ArchivedEntity {

    /// The article that the text belongs to.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", updatable = false)
    public Article article;

    /// Its number among the article's revisions, from 1.
    @Column(updatable = false)
    public int number;

    /// Whether it is the article's current text. [Article#makeCurrent] sets it; the database copies it to the
    /// statements.
    public boolean current;

    /// The article's date, which the database copies here and to the statements.
    @Column(updatable = false)
    public Instant dated;

    /// When it was received.
    @Column(name = "received_at", updatable = false)
    public Instant receivedAt;

    /// The text.
    @Column(updatable = false)
    public String text;

    /// SHA-256 of the text in UTF-8; unique among the revisions of an article, and among current revisions.
    @Column(updatable = false)
    public byte[] sha256;

    /// The key of the text in its canonical form, see [CanonicalText]. The database computes it.
    @Column(name = "canonical_sha256", insertable = false, updatable = false)
    public byte @Nullable [] canonicalSha256;

    /// The number of code points in the text.
    @Column(name = "code_points", updatable = false)
    public int codePoints;

    /// The language as a BCP 47 tag, `null` if unknown.
    public @Nullable String language;

    /// Whether the text was analysed for actors and statements.
    public boolean analysed;

    /// Why it was not analysed, as a sentence; `null` if it was.
    @Column(name = "not_analysed")
    public @Nullable String notAnalysed;

    /// The name and version of the rules that analysed it.
    public @Nullable String extractor;

    /// For Hibernate.
    protected ArticleRevision() {}

    /// Creates a text of `article`. Call [#markAnalysed] or [#markUnanalysed] to record whether it was analysed, and
    /// [Article#makeCurrent] to make it the current one.
    ///
    /// @param number its number among the article's revisions, from 1
    public ArticleRevision(Article article, int number, String text, Instant receivedAt) {
        this.article = article;
        this.number = number;
        this.text = text;
        this.sha256 = sha256(text);
        this.codePoints = new CodePoints(text).count();
        this.receivedAt = receivedAt;
        this.dated = article.effectiveDate();
    }

    /// Returns the revisions with a given text, compared by [CanonicalText]: current ones first, then the latest.
    public static List<ArticleRevision> of(byte[] canonicalKey) {
        return list("canonicalSha256 = ?1 order by current desc, receivedAt desc, id desc", (Object) canonicalKey);
    }

    /// Returns the SHA-256 of `text` in UTF-8.
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Records the rules that analysed the text.
    public void markAnalysed(String extractor) {
        this.analysed = true;
        this.extractor = extractor;
        this.notAnalysed = null;
    }

    /// Records why the text was not analysed.
    public void markUnanalysed(String reason) {
        this.analysed = false;
        this.extractor = null;
        this.notAnalysed = reason;
    }

    /// Returns the words of `span`; `codePoints` are those of this text, counted once by the caller.
    public String words(Span span, CodePoints codePoints) {
        return codePoints.chars(span).of(text);
    }
}
