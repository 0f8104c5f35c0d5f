package org.dixit.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.extraction.Extraction.FoundStatement;
import org.dixit.extraction.Extraction.RoleInStatement;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// Turns drafts and actors into the result: finds out which statement reports which, and who the speakers, addressees
/// and mentioned actors are. UTF-16 units become code points here.
final class Assembly {

    private record Part(int actor, @Nullable Chars chars) {}

    private final Article article;
    private final Casting.References references;
    private final Cast cast;
    private final List<Draft> drafts;
    private final Confidence confidence;
    private final Audiences audiences;
    private final Map<Draft, Draft> outer = new HashMap<>();
    private final Map<Draft, List<Part>> speakers = new HashMap<>();
    /// Those who may be the speaker, if nobody certainly is.
    private final Map<Draft, List<Integer>> candidates = new HashMap<>();

    Assembly(Article article, Casting.References references, List<Draft> drafts, Confidence confidence) {
        this.confidence = confidence;
        this.article = article;
        this.references = references;
        this.cast = references.cast();
        this.audiences = new Audiences(cast, references.speakers());
        this.drafts = drafts;
    }

    /// The result for the article.
    ///
    /// @param version the name and version of the extractor
    Extraction result(String version) {
        chain();
        resolveSpeakers();
        List<Map<StatementRole, List<Part>>> parts = new ArrayList<>();
        for (Draft draft : drafts) {
            parts.add(parts(draft));
        }
        CodePoints codePoints = new CodePoints(article.text());
        Roster roster = Roster.of(cast, codePoints);
        Map<Draft, Integer> numbers = new HashMap<>();
        drafts.forEach(draft -> numbers.put(draft, numbers.size()));
        List<FoundStatement> found = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft reporter = outer.get(draft);
            found.add(statement(
                    draft,
                    roles(parts.get(i), roster, codePoints),
                    reporter == null ? null : numbers.get(reporter),
                    codePoints));
        }
        return new Extraction(version, roster.actors(), found, roster.ambiguous(cast, codePoints));
    }

    /// A statement whose cue, or content if it has no cue, is inside the content of others is reported by the innermost
    /// of them. This is one pass over the contents in order, which keeps those that are still open.
    private void chain() {
        record Stretch(Chars chars, Draft draft) {}
        List<Stretch> contents = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.content.forEach(c -> contents.add(new Stretch(c, draft)));
        }
        contents.sort(Comparator.comparing(Stretch::chars));
        List<Draft> byPlace = new ArrayList<>(drafts);
        byPlace.sort(Comparator.comparing(Assembly::anchor));
        List<Stretch> open = new ArrayList<>();
        int next = 0;
        for (Draft draft : byPlace) {
            Chars anchor = anchor(draft);
            while (next < contents.size() && contents.get(next).chars.begin() <= anchor.begin()) {
                open.add(contents.get(next++));
            }
            open.removeIf(s -> s.chars.end() <= anchor.begin());
            open.stream()
                    .filter(s -> s.draft != draft && s.chars.contains(anchor) && !isWithin(s.draft, draft))
                    .min(Comparator.comparingInt(s -> s.chars.length()))
                    .ifPresent(s -> outer.put(draft, s.draft));
        }
    }

    private static Chars anchor(Draft draft) {
        Chars cue = draft.cue;
        return cue == null ? draft.content.getFirst() : cue;
    }

    /// Whether `draft` is already reported by `by` at any depth, so that no two statements report each other.
    private boolean isWithin(Draft draft, Draft by) {
        for (Draft at = draft; at != null; at = outer.get(at)) {
            if (at == by) {
                return true;
            }
        }
        return false;
    }

    /// Outer statements first, since "I" inside a quotation refers to the speaker of the quotation.
    private void resolveSpeakers() {
        List<Draft> order = new ArrayList<>(drafts);
        order.sort(Comparator.comparingInt(this::depth));
        for (Draft draft : order) {
            List<Part> found = new ArrayList<>();
            Draft like = draft.speaksLike == null ? draft : draft.speaksLike;
            Token head = like.sourceHead;
            if (head != null) {
                for (int actor : references.speakers().allAt(head.sentence().index(), head.index())) {
                    found.add(new Part(actor, draft.source));
                }
                if (found.isEmpty()) {
                    candidates.put(
                            draft,
                            references.speakers().candidates(head.sentence().index(), head.index()));
                }
            }
            speakers.put(draft, found);
            if (found.size() == 1) {
                int speaker = found.getFirst().actor;
                quotationsOf(draft).forEach(quotation -> references.quotationBy(speaker, quotation));
            }
        }
    }

    private int depth(Draft draft) {
        int depth = 0;
        for (Draft at = outer.get(draft); at != null; at = outer.get(at)) {
            depth++;
        }
        return depth;
    }

    /// The quoted stretches of the content.
    private List<Chars> quotationsOf(Draft draft) {
        List<Chars> found = new ArrayList<>();
        for (Chars stretch : draft.content) {
            int at = stretch.begin();
            while (at < stretch.end()) {
                int number = article.quotationAt(at);
                if (number >= 0) {
                    Chars quoted = article.quoted().get(number);
                    found.add(new Chars(
                            Math.max(stretch.begin(), quoted.begin()), Math.min(stretch.end(), quoted.end())));
                    at = quoted.end();
                } else {
                    at++;
                }
            }
        }
        return found;
    }

    private Map<StatementRole, List<Part>> parts(Draft draft) {
        Map<StatementRole, List<Part>> parts = new LinkedHashMap<>();
        List<Part> sources = speakers.getOrDefault(draft, List.of());
        if (!sources.isEmpty()) {
            parts.put(StatementRole.SPEAKER, sources.subList(0, 1));
            parts.put(StatementRole.CO_SPEAKER, sources.subList(1, sources.size()));
        }
        parts.put(
                StatementRole.SPEAKER_CANDIDATE,
                candidates.getOrDefault(draft, List.of()).stream()
                        .map(actor -> new Part(actor, draft.source))
                        .toList());
        List<Part> hearers = new ArrayList<>();
        for (Token head : draft.hearers) {
            Chars words = cast.nounPhrase(draft.sentence.index(), head.index(), false);
            references
                    .speakers()
                    .allAt(draft.sentence.index(), head.index())
                    .forEach(actor -> hearers.add(new Part(actor, words)));
        }
        Integer speaker = sources.size() == 1 ? sources.getFirst().actor : null;
        audiences
                .implied(draft, speaker, hearers.stream().map(Part::actor).toList(), outer.containsKey(draft))
                .forEach(actor -> hearers.add(new Part(actor, null)));
        parts.put(StatementRole.ADDRESSEE, hearers);
        List<Part> mentioned = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        for (Chars stretch : draft.content) {
            for (Mention mention : cast.mentionedIn(stretch)) {
                if (known.add(mention.actor())) {
                    mentioned.add(new Part(mention.actor(), mention.chars()));
                }
            }
        }
        parts.put(StatementRole.MENTIONED, mentioned);
        return parts;
    }

    private static List<RoleInStatement> roles(
            Map<StatementRole, List<Part>> parts, Roster roster, CodePoints codePoints) {
        List<RoleInStatement> roles = new ArrayList<>();
        Map<StatementRole, Set<Integer>> known = new EnumMap<>(StatementRole.class);
        parts.forEach((role, list) -> {
            StatementRole group = role == StatementRole.CO_SPEAKER ? StatementRole.SPEAKER : role;
            Set<Integer> taken = known.computeIfAbsent(group, k -> new HashSet<>());
            for (Part part : list) {
                int actor = roster.at(part.actor);
                if (actor >= 0 && taken.add(actor)) {
                    roles.add(new RoleInStatement(actor, role, span(part.chars, codePoints)));
                }
            }
        });
        return roles;
    }

    private FoundStatement statement(
            Draft draft, List<RoleInStatement> roles, @Nullable Integer reportedBy, CodePoints codePoints) {
        Force force = Force.of(article, draft);
        StatementKind kind = kind(draft);
        boolean resolved = roles.stream().anyMatch(r -> r.role() == StatementRole.SPEAKER);
        return new FoundStatement(
                kind,
                span(draft.source, codePoints),
                span(draft.cue, codePoints),
                draft.content.stream().map(codePoints::span).toList(),
                span(force.condition(), codePoints),
                roles,
                reportedBy,
                force.act(),
                force.polarity(),
                force.certainty(),
                force.realized(),
                confidence.of(article, draft, kind, force, reportedBy != null, resolved),
                draft.rule.key());
    }

    private static @Nullable Span span(@Nullable Chars chars, CodePoints codePoints) {
        return chars == null ? null : codePoints.span(chars);
    }

    /// Direct if at least nine tenths of the letters of the content are quoted, indirect if none is.
    private StatementKind kind(Draft draft) {
        int letters = 0;
        int quoted = 0;
        for (Chars stretch : draft.content) {
            letters += article.letters(stretch);
            quoted += article.quotedLetters(stretch);
        }
        if (quoted == 0) {
            return StatementKind.INDIRECT;
        }
        return 10 * quoted >= 9 * letters ? StatementKind.DIRECT : StatementKind.MIXED;
    }
}
