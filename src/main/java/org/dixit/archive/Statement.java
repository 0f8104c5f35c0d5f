package org.dixit.archive;

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
import org.dixit.extraction.Certainty;
import org.dixit.extraction.Extraction.FoundStatement;
import org.dixit.extraction.Polarity;
import org.dixit.extraction.SpeechAct;
import org.dixit.extraction.StatementKind;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// One attribution in one text: somebody said something. Who takes part in it are its [Participation]s.
@Entity
@Table(name = "statement")
public class Statement extends Kept {

    /// The text that it stands in.
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

    /// The article's date. The database keeps it true when the article's changes.
    @Column(updatable = false)
    public Instant dated;

    /// Whether its text is the article's current one. The database keeps it true when the article's current text
    /// changes.
    @Column(updatable = false)
    public boolean current;

    /// Its place among the statements of its text, from 0.
    public int position;

    /// Direct, indirect or mixed.
    @Enumerated(EnumType.STRING)
    public StatementKind kind;

    /// What is done by saying it.
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

    /// How likely content, cue and speaker are right, over 0 to 1.
    public double confidence;

    /// The rule that found it.
    public String rule;

    /// The spans of what was said: start, end, start, end … in order.
    public int[] content;

    /// The words of the content, its stretches joined by a blank.
    @Column(name = "content_words")
    public String contentWords;

    /// The words for the speaker, `null` where the text has none.
    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "source_start"))
    @AttributeOverride(name = "end", column = @Column(name = "source_end"))
    @AttributeOverride(name = "words", column = @Column(name = "source_words"))
    public @Nullable Quoted source;

    /// The words that attribute, `null` where the text has none.
    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "cue_start"))
    @AttributeOverride(name = "end", column = @Column(name = "cue_end"))
    @AttributeOverride(name = "words", column = @Column(name = "cue_words"))
    public @Nullable Quoted cue;

    /// The words of the content's condition, or `null`.
    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "condition_start"))
    @AttributeOverride(name = "end", column = @Column(name = "condition_end"))
    @AttributeOverride(name = "words", column = @Column(name = "condition_words"))
    public @Nullable Quoted condition;

    /// How many statements report it, one within the other: 0 at the top of a chain.
    public int depth;

    /// The statement in whose content this one stands, `null` at the top of a chain. [#reportedBy(Statement)] sets it.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reported_by_id")
    public @Nullable Statement reportedBy;

    /// The speaker's key, `null` where the text does not tell. [#said] sets it and the three lists below, and the
    /// database keeps them equal to what the participations say.
    @Column(name = "speaker_id", updatable = false)
    public @Nullable UUID speakerId;

    /// The keys of those who said it, the speaker's first.
    @Column(updatable = false)
    public UUID[] speakers = {};

    /// The keys of those to whom it was said.
    @Column(updatable = false)
    public UUID[] addressees = {};

    /// The keys of those about whom it was said.
    @Column(updatable = false)
    public UUID[] mentioned = {};

    /// For Hibernate.
    protected Statement() {}

    /// What the extractor found in the text of `revision`, without its participants and its reporter.
    ///
    /// @param position   its place among the statements of the text, from 0
    /// @param codePoints those of the text, counted once by the caller
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
        this.content = flat(found.content());
        this.contentWords = found.content().stream()
                .map(span -> revision.words(span, codePoints))
                .collect(joining(" "));
        this.source = Quoted.of(revision, found.source(), codePoints);
        this.cue = Quoted.of(revision, found.cue(), codePoints);
        this.condition = Quoted.of(revision, found.condition(), codePoints);
    }

    /// Says that this one stands in the content of `reporter`. Call it for the reporter first: its depth counts.
    public void reportedBy(Statement reporter) {
        this.reportedBy = reporter;
        this.depth = reporter.depth + 1;
    }

    /// Says who speaks, the speaker first and then those who speak with it, to whom and about whom. Participations are
    /// to say the same.
    public void said(List<UUID> speakers, List<UUID> addressees, List<UUID> mentioned) {
        this.speakerId = speakers.isEmpty() ? null : speakers.getFirst();
        this.speakers = speakers.toArray(new UUID[0]);
        this.addressees = addressees.toArray(new UUID[0]);
        this.mentioned = mentioned.toArray(new UUID[0]);
    }

    private static int[] flat(List<Span> spans) {
        return spans.stream()
                .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
                .toArray();
    }
}
