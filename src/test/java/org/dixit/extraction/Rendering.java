package org.dixit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.dixit.vocabulary.Extraction;
import org.dixit.vocabulary.Extraction.AmbiguousMention;
import org.dixit.vocabulary.Extraction.FoundActor;
import org.dixit.vocabulary.Extraction.FoundRole;
import org.dixit.vocabulary.Extraction.FoundStatement;
import org.dixit.vocabulary.Extraction.RoleInStatement;
import org.dixit.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/// Writes an extraction as the lines of a golden pair, as described in [Golden], without the version of the
/// extractor and the confidences.
final class Rendering {

    private final String text;
    private final CodePoints codePoints;
    private final Extraction extraction;
    private final List<String> lines = new ArrayList<>();

    private Rendering(String text, Extraction extraction) {
        this.text = text;
        this.codePoints = new CodePoints(text);
        this.extraction = extraction;
    }

    static List<String> of(String text, Extraction extraction) {
        Rendering rendering = new Rendering(text, extraction);
        extraction.statements().forEach(rendering::statement);
        extraction.actors().forEach(rendering::actor);
        extraction.ambiguous().forEach(rendering::ambiguous);
        return List.copyOf(rendering.lines);
    }

    private void statement(FoundStatement statement) {
        lines.add(new StringJoiner(" ")
                .add(statement.kind().name())
                .add(statement.speechAct().name())
                .add(statement.polarity().name())
                .add(statement.certainty().name())
                .add(statement.realized() ? "uttered" : "not uttered")
                .add("· " + statement.rule())
                .toString());
        statement.content().forEach(span -> line("content", words(span)));
        line("source", wordsOrNull(statement.source()));
        line("cue", wordsOrNull(statement.cue()));
        line("condition", wordsOrNull(statement.condition()));
        Integer outer = statement.reportedBy();
        if (outer != null) {
            FoundStatement by = extraction.statements().get(outer);
            line(
                    "reported",
                    "in " + wordsOrNull(by.cue()) + ": "
                            + shortened(words(by.content().getFirst())));
        }
        statement.roles().forEach(this::role);
    }

    private void role(RoleInStatement role) {
        String name = switch (role.role()) {
            case SPEAKER -> "speaker";
            case CO_SPEAKER -> "co-speaker";
            case ADDRESSEE -> "addressee";
            case MENTIONED -> "mentions";
            case SPEAKER_CANDIDATE -> "candidate";
        };
        line(name, name(role.actor()) + " ← " + Objects.requireNonNullElse(wordsOrNull(role.span()), "(implied)"));
    }

    private void actor(FoundActor actor) {
        lines.add(actor.kind() + (actor.named() ? " " : " unnamed ") + actor.name());
        String others = actor.names().stream()
                .filter(name -> !name.equals(actor.name()))
                .collect(Collectors.joining(" | "));
        line("also", others.isEmpty() ? null : others);
        actor.roles().forEach(this::title);
        for (MentionKind kind : MentionKind.values()) {
            List<String> mentions = actor.mentions().stream()
                    .filter(mention -> mention.kind() == kind)
                    .map(mention -> words(mention.span()))
                    .toList();
            line(kind.name().toLowerCase(Locale.ROOT), mentions.isEmpty() ? null : String.join(" | ", mentions));
        }
    }

    private void title(FoundRole role) {
        Integer of = role.affiliation();
        line("role", role.title() + (of == null ? "" : " of " + name(of)) + " ← " + words(role.span()));
    }

    private void ambiguous(AmbiguousMention mention) {
        lines.add("AMBIGUOUS " + words(mention.span()) + ", a "
                + mention.kind().name().toLowerCase(Locale.ROOT));
        mention.candidates().forEach(candidate -> line("may be", name(candidate)));
    }

    private void line(String key, @Nullable String value) {
        if (value != null) {
            lines.add("  %-10s %s".formatted(key, value));
        }
    }

    private String name(int actor) {
        return extraction.actors().get(actor).name();
    }

    private @Nullable String wordsOrNull(@Nullable Span span) {
        return span == null ? null : words(span);
    }

    /// The words of a span, with `#2` if it is the second place of the text that has these words.
    private String words(Span span) {
        String words = codePoints.chars(span).of(text);
        int begin = codePoints.chars(span).begin();
        int nth = 1;
        for (int at = text.indexOf(words); at >= 0 && at < begin; at = text.indexOf(words, at + 1)) {
            nth += isWhole(at, words) ? 1 : 0;
        }
        return words.replace('\n', '⏎') + (isWhole(begin, words) ? "" : "#part") + (nth == 1 ? "" : "#" + nth);
    }

    private boolean isWhole(int begin, String words) {
        int end = begin + words.length();
        return (begin == 0 || !isLetters(begin - 1)) && (end == text.length() || !isLetters(end - 1));
    }

    /// Whether the characters at `index` and behind it belong to one word.
    private boolean isLetters(int index) {
        return Character.isLetterOrDigit(text.charAt(index)) && Character.isLetterOrDigit(text.charAt(index + 1));
    }

    private static String shortened(String words) {
        String[] all = words.split(" ", -1);
        return all.length <= 6 ? words : String.join(" ", List.of(all).subList(0, 5)) + " …";
    }
}
