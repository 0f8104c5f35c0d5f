package org.dixit.archive.entity;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Extraction.FoundStatement;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/// An attribution in a text: somebody said something. Its participants are its [Participation]s.
@Entity
@Table(name = "statement")
public class Statement extends ArchivedEntity {

    /// The text that contains it.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id", updatable = false)
    public ArticleRevision revision;

    /// The article of the text.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", updatable = false)
    public Article article;

    /// The number of code points in the text.
    @Column(name = "code_points", updatable = false)
    public int codePoints;

    /// The article's date. The database updates it when the article's date changes.
    @Column(updatable = false)
    public Instant dated;

    /// Whether its text is the article's current one. The database updates it when the article's current text
    /// changes.
    @Column(updatable = false)
    public boolean current;

    /// Its position among the statements of its text, from 0.
    public int position;

    /// Direct, indirect or mixed.
    @Enumerated(EnumType.STRING)
    public StatementKind kind;

    /// The speech act performed.
    @Enumerated(EnumType.STRING)
    @Column(name = "speech_act")
    public SpeechAct speechAct;

    /// The speaker's commitment.
    @Enumerated(EnumType.STRING)
    public Polarity polarity;

    /// The speaker's certainty.
    @Enumerated(EnumType.STRING)
    public Certainty certainty;

    /// Whether it was uttered.
    public boolean realized;

    /// The likelihood that content, cue and speaker are right, above 0 and at most 1.
    public double confidence;

    /// The rule that found it.
    public String rule;

    /// The spans of the content in code points: start, end, start, end … in order.
    public int[] content;

    /// The words of the content, its spans joined by a blank.
    @Column(name = "content_words")
    public String contentWords;

    /// The words for the speaker, or `null` if the text has none.
    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "source_start"))
    @AttributeOverride(name = "end", column = @Column(name = "source_end"))
    @AttributeOverride(name = "words", column = @Column(name = "source_words"))
    public @Nullable QuotedSpan source;

    /// The words that attribute the content, or `null` if the text has none.
    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "cue_start"))
    @AttributeOverride(name = "end", column = @Column(name = "cue_end"))
    @AttributeOverride(name = "words", column = @Column(name = "cue_words"))
    public @Nullable QuotedSpan cue;

    /// The words of the content's condition, or `null` if it has none.
    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "condition_start"))
    @AttributeOverride(name = "end", column = @Column(name = "condition_end"))
    @AttributeOverride(name = "words", column = @Column(name = "condition_words"))
    public @Nullable QuotedSpan condition;

    /// The number of nested statements that report it: 0 at the top of a chain.
    public int depth;

    /// The statement whose content contains this one, or `null` at the top of a chain. [#reportedBy(Statement)] sets
    /// it.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reported_by_id")
    public @Nullable Statement reportedBy;

    /// The speaker's key, or `null` if the text names no speaker. [#addActors] sets it and the three lists below, and
    /// the database keeps them consistent with the participations.
    @Column(name = "speaker_id", updatable = false)
    public @Nullable UUID speakerId;

    /// The keys of the actors who said it, the speaker first.
    @Column(updatable = false)
    public UUID[] speakers = {};

    /// The keys of the actors to whom it was said.
    @Column(updatable = false)
    public UUID[] addressees = {};

    /// The keys of the actors about whom it was said.
    @Column(updatable = false)
    public UUID[] mentioned = {};

    /// For Hibernate.
    protected Statement() {}

    /// Creates a statement from what the extractor found in the text of `revision`, without its participants and the
    /// statement that reports it.
    ///
    /// @param position   its position among the statements of the text, from 0
    /// @param codePoints the code points of the text, counted once by the caller
    public Statement(ArticleRevision revision, int position, FoundStatement found, CodePoints codePoints) {
        this.revision = revision;
        this.article = revision.article;
        this.codePoints = revision.codePoints;
        this.dated = revision.dated;
        this.current = revision.current;
        this.position = position;
        this.kind = found.kind();
        this.speechAct = found.speechAct();
        this.polarity = found.polarity();
        this.certainty = found.certainty();
        this.realized = found.realized();
        this.confidence = found.confidence();
        this.rule = found.rule();
        this.content = flatten(found.content());
        this.contentWords = found.content().stream()
                .map(span -> revision.words(span, codePoints))
                .collect(joining(" "));
        this.source = QuotedSpan.of(revision, found.source(), codePoints);
        this.cue = QuotedSpan.of(revision, found.cue(), codePoints);
        this.condition = QuotedSpan.of(revision, found.condition(), codePoints);
    }

    /// Sets the statement whose content contains this one. It must have been called for `reporter` first, whose depth
    /// is used.
    public void reportedBy(Statement reporter) {
        this.reportedBy = reporter;
        this.depth = reporter.depth + 1;
    }

    /// Sets the actors who said it (the speaker first, then any co-speakers), to whom and about whom. The
    /// participations must agree.
    public void addActors(List<UUID> speakers, List<UUID> addressees, List<UUID> mentioned) {
        this.speakerId = speakers.isEmpty() ? null : speakers.getFirst();
        this.speakers = speakers.toArray(new UUID[0]);
        this.addressees = addressees.toArray(new UUID[0]);
        this.mentioned = mentioned.toArray(new UUID[0]);
    }

    private static int[] flatten(List<Span> spans) {
        return spans.stream()
                .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
                .toArray();
    }
}
