package org.dixit.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.coreference.ActorMention;
import org.dixit.extraction.coreference.ActorResults;
import org.dixit.extraction.coreference.CoreferenceResolver;
import org.dixit.extraction.coreference.DiscourseModel;
import org.dixit.extraction.semantics.StatementSemantics;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.text.Span;
import org.dixit.vocabulary.Extraction;
import org.dixit.vocabulary.Extraction.FoundStatement;
import org.dixit.vocabulary.Extraction.RoleInStatement;
import org.dixit.vocabulary.StatementKind;
import org.dixit.vocabulary.StatementRole;
import org.jspecify.annotations.Nullable;

/// Assembles the result from drafts and actors: determines which statement reports which, and who the speakers,
/// addressees and mentioned actors are. UTF-16 indices are converted to code points here.
final class ExtractionAssembler {

    private record Part(int actor, @Nullable CharRange chars) {}

    private final ParsedArticle article;
    private final CoreferenceResolver.References references;
    private final DiscourseModel cast;
    private final List<StatementDraft> drafts;
    private final ConfidenceModel confidence;
    private final ImpliedAddressees audiences;
    private final Map<StatementDraft, StatementDraft> outer = new HashMap<>();
    private final Map<StatementDraft, List<Part>> speakers = new HashMap<>();
    /// The actors who may be the speaker, if the speaker is uncertain.
    private final Map<StatementDraft, List<Integer>> candidates = new HashMap<>();

    ExtractionAssembler(
            ParsedArticle article,
            CoreferenceResolver.References references,
            List<StatementDraft> drafts,
            ConfidenceModel confidence) {
        this.confidence = confidence;
        this.article = article;
        this.references = references;
        this.cast = references.cast();
        this.audiences = new ImpliedAddressees(cast, references.speakers());
        this.drafts = drafts;
    }

    /// Returns the result for the article.
    ///
    /// @param version the name and version of the extractor
    Extraction result(String version) {
        chain();
        resolveSpeakers();
        List<Map<StatementRole, List<Part>>> parts = new ArrayList<>();
        for (StatementDraft draft : drafts) {
            parts.add(parts(draft));
        }
        ActorResults roster = ActorResults.of(cast);
        Map<StatementDraft, Integer> numbers = new HashMap<>();
        drafts.forEach(draft -> numbers.put(draft, numbers.size()));
        List<FoundStatement> found = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            StatementDraft draft = drafts.get(i);
            StatementDraft reporter = outer.get(draft);
            found.add(statement(draft, roles(parts.get(i), roster), reporter == null ? null : numbers.get(reporter)));
        }
        return new Extraction(version, roster.actors(), found, roster.ambiguous(cast));
    }

    /// Finds the statement that reports each statement: the innermost one whose content contains its cue, or its
    /// content if it has no cue. This takes one pass over the contents in order, keeping those that are still
    /// open.
    private void chain() {
        record Stretch(CharRange chars, StatementDraft draft) {}
        List<Stretch> contents = new ArrayList<>();
        for (StatementDraft draft : drafts) {
            draft.content.forEach(c -> contents.add(new Stretch(c, draft)));
        }
        contents.sort(Comparator.comparing(Stretch::chars));
        List<StatementDraft> byPlace = new ArrayList<>(drafts);
        byPlace.sort(Comparator.comparing(ExtractionAssembler::anchor));
        List<Stretch> open = new ArrayList<>();
        int next = 0;
        for (StatementDraft draft : byPlace) {
            CharRange anchor = anchor(draft);
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

    private static CharRange anchor(StatementDraft draft) {
        CharRange cue = draft.cue;
        return cue == null ? draft.content.getFirst() : cue;
    }

    /// Whether `draft` is already reported by `by` at any depth, so that no two statements report each other.
    private boolean isWithin(StatementDraft draft, StatementDraft by) {
        for (StatementDraft at = draft; at != null; at = outer.get(at)) {
            if (at == by) {
                return true;
            }
        }
        return false;
    }

    /// Resolves outer statements first, since "I" inside a quotation refers to the speaker of the quotation.
    private void resolveSpeakers() {
        List<StatementDraft> order = new ArrayList<>(drafts);
        order.sort(Comparator.comparingInt(this::depth));
        for (StatementDraft draft : order) {
            List<Part> found = new ArrayList<>();
            StatementDraft like = draft.speaksLike == null ? draft : draft.speaksLike;
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

    private int depth(StatementDraft draft) {
        int depth = 0;
        for (StatementDraft at = outer.get(draft); at != null; at = outer.get(at)) {
            depth++;
        }
        return depth;
    }

    /// The quoted parts of the content.
    private List<CharRange> quotationsOf(StatementDraft draft) {
        if (draft.isVerbatim) {
            return draft.content;
        }
        List<CharRange> found = new ArrayList<>();
        for (CharRange stretch : draft.content) {
            int at = stretch.begin();
            while (at < stretch.end()) {
                Optional<CharRange> quoted = article.quotationAt(at);
                quoted.map(stretch::intersection).ifPresent(found::add);
                at = quoted.isPresent() ? quoted.get().end() : at + 1;
            }
        }
        return found;
    }

    private Map<StatementRole, List<Part>> parts(StatementDraft draft) {
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
            CharRange words = cast.nounPhrase(draft.sentence.index(), head.index(), false);
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
        for (CharRange stretch : draft.content) {
            for (ActorMention mention : cast.mentionedIn(stretch)) {
                if (known.add(mention.actor())) {
                    mentioned.add(new Part(mention.actor(), mention.chars()));
                }
            }
        }
        parts.put(StatementRole.MENTIONED, mentioned);
        return parts;
    }

    private List<RoleInStatement> roles(Map<StatementRole, List<Part>> parts, ActorResults roster) {
        List<RoleInStatement> roles = new ArrayList<>();
        Map<StatementRole, Set<Integer>> known = new EnumMap<>(StatementRole.class);
        parts.forEach((role, list) -> {
            StatementRole group = role == StatementRole.CO_SPEAKER ? StatementRole.SPEAKER : role;
            Set<Integer> taken = known.computeIfAbsent(group, k -> new HashSet<>());
            for (Part part : list) {
                Integer actor = roster.at(part.actor);
                if (actor != null && taken.add(actor)) {
                    roles.add(new RoleInStatement(actor, role, span(part.chars)));
                }
            }
        });
        return roles;
    }

    private FoundStatement statement(StatementDraft draft, List<RoleInStatement> roles, @Nullable Integer reportedBy) {
        StatementSemantics force = StatementSemantics.of(article, draft);
        StatementKind kind = kind(draft);
        boolean resolved = roles.stream().anyMatch(r -> r.role() == StatementRole.SPEAKER);
        return new FoundStatement(
                kind,
                span(draft.source),
                span(draft.cue),
                draft.content.stream().map(article::span).toList(),
                span(force.condition()),
                roles,
                reportedBy,
                force.act(),
                force.polarity(),
                force.certainty(),
                force.realized(),
                confidence.of(article, draft, kind, force, reportedBy != null, resolved),
                draft.rule.key());
    }

    private @Nullable Span span(@Nullable CharRange chars) {
        return chars == null ? null : article.span(chars);
    }

    /// Direct if at least nine tenths of the letters of the content are quoted, indirect if none are.
    private StatementKind kind(StatementDraft draft) {
        int letters = 0;
        int quoted = 0;
        for (CharRange stretch : draft.content) {
            letters += article.letters(stretch);
            quoted += article.quotedLetters(stretch);
        }
        if (draft.isVerbatim) {
            return StatementKind.DIRECT;
        }
        if (quoted == 0) {
            return StatementKind.INDIRECT;
        }
        return 10 * quoted >= 9 * letters ? StatementKind.DIRECT : StatementKind.MIXED;
    }
}
