package org.dixit.archive;

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

/// A text of an article exactly as received. It never changes; a new text is a new revision, and the old one with its
/// statements stays readable.
@Entity
@Table(name = "article_revision")
@DynamicUpdate
public class ArticleRevision extends Kept {

    /// The article that it is a text of.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", updatable = false)
    public Article article;

    /// Its place among the article's revisions, from 1.
    @Column(updatable = false)
    public int number;

    /// Whether it is the article's current text. [Article#turnTo] sets it; the database carries it to its statements.
    public boolean current;

    /// The article's date, which the database carries here and to the statements.
    @Column(updatable = false)
    public Instant dated;

    /// When it was received.
    @Column(name = "received_at", updatable = false)
    public Instant receivedAt;

    /// The text.
    @Column(updatable = false)
    public String text;

    /// SHA-256 of the text in UTF-8; no two revisions of an article share it, nor two current ones.
    @Column(updatable = false)
    public byte[] sha256;

    /// The key of the text in the form in which texts are compared, see [CanonicalText]. The database computes it.
    @Column(name = "canonical_sha256", insertable = false, updatable = false)
    public byte @Nullable [] canonicalSha256;

    /// The number of code points in the text.
    @Column(name = "code_points", updatable = false)
    public int codePoints;

    /// The language as a BCP 47 tag, `null` where it is unknown.
    public @Nullable String language;

    /// Whether actors and statements were looked for.
    public boolean analysed;

    /// Why not, in a sentence; `null` where it was analysed.
    @Column(name = "not_analysed")
    public @Nullable String notAnalysed;

    /// The name and version of the rules that analysed it.
    public @Nullable String extractor;

    /// For Hibernate.
    protected ArticleRevision() {}

    /// A text of `article`. Say with [#analysedBy] or [#leftUnanalysed] what became of it, and with [Article#turnTo]
    /// that it is the current one.
    ///
    /// @param number its place among the article's revisions, from 1
    public ArticleRevision(Article article, int number, String text, Instant receivedAt) {
        this.article = article;
        this.number = number;
        this.text = text;
        this.sha256 = sha256(text);
        this.codePoints = new CodePoints(text).count();
        this.receivedAt = receivedAt;
        this.dated = article.datedNow();
    }

    /// The revisions that hold a text, as [CanonicalText] compares texts: current ones first, then the latest.
    public static List<ArticleRevision> of(byte[] canonicalKey) {
        return list("canonicalSha256 = ?1 order by current desc, receivedAt desc, id desc", (Object) canonicalKey);
    }

    /// SHA-256 of `text` in UTF-8.
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Notes the rules that found its actors and statements.
    public void analysedBy(String extractor) {
        this.analysed = true;
        this.extractor = extractor;
        this.notAnalysed = null;
    }

    /// Notes why nobody looked for actors and statements.
    public void leftUnanalysed(String reason) {
        this.analysed = false;
        this.extractor = null;
        this.notAnalysed = reason;
    }

    /// The words of `span`; `codePoints` are those of this text, counted once by the caller.
    public String words(Span span, CodePoints codePoints) {
        return codePoints.chars(span).of(text);
    }
}
