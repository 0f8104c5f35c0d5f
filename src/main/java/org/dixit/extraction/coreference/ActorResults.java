package org.dixit.extraction.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.text.CharRange;
import org.dixit.text.Span;
import org.dixit.vocabulary.Extraction.AmbiguousMention;
import org.dixit.vocabulary.Extraction.FoundActor;
import org.dixit.vocabulary.Extraction.FoundMention;
import org.dixit.vocabulary.Extraction.FoundRole;
import org.jspecify.annotations.Nullable;

/// The actors of a discourse model as results, ordered by first mention.
///
/// @param actors the results
/// @param index  the positions in `actors` by the numbers of the discourse model, without actors that are left
///               out
public record ActorResults(List<FoundActor> actors, Map<Integer, Integer> index) {

    private record Place(int actor, CharRange chars) {}

    /// The position in `actors` of an actor of the discourse model, `null` if it is left out.
    public @Nullable Integer at(int actor) {
        return index.get(actor);
    }

    /// The positions in `actors` of the given actors, in the same order; actors that were left out are skipped.
    private List<Integer> present(List<Integer> cast) {
        return cast.stream().filter(index::containsKey).map(index::get).toList();
    }

    /// The ambiguous mentions, each with those candidates that are among the results. A mention with no such
    /// candidate is left out.
    public List<AmbiguousMention> ambiguous(DiscourseModel cast) {
        List<AmbiguousMention> result = new ArrayList<>();
        for (AmbiguousMentions.Open mention : cast.ambiguities().all()) {
            List<Integer> candidates = present(mention.actors());
            if (!candidates.isEmpty()) {
                result.add(new AmbiguousMention(cast.article().span(mention.chars()), mention.kind(), candidates));
            }
        }
        return result;
    }

    /// Returns the named actors of a discourse model, and the unnamed ones that take part.
    public static ActorResults of(DiscourseModel cast) {
        Map<Integer, List<ActorMention>> mentions = mentions(cast);
        Set<Integer> kept = kept(cast, mentions.keySet());
        List<Integer> order = new ArrayList<>(kept);
        order.sort(Comparator.comparing((Integer actor) ->
                        mentions.getOrDefault(actor, List.of()).getFirst().chars())
                .thenComparing(actor -> actor));
        Map<Integer, Integer> index = new HashMap<>();
        order.forEach(actor -> index.put(actor, index.size()));
        List<FoundActor> found = new ArrayList<>();
        for (int id : order) {
            ArticleActor actor = cast.actor(id);
            found.add(new FoundActor(
                    actor.kind,
                    actor.named,
                    actor.name,
                    List.copyOf(actor.names),
                    actor.roles.stream()
                            .map(role -> new FoundRole(
                                    role.title(),
                                    role.affiliation() == null ? null : index.get(role.affiliation().id),
                                    cast.article().span(role.chars())))
                            .toList(),
                    found(mentions.getOrDefault(id, List.of()), cast)));
        }
        return new ActorResults(List.copyOf(found), Map.copyOf(index));
    }

    /// The mentioned actors to keep: those with a name and those that take part; never collectives.
    private static Set<Integer> kept(DiscourseModel cast, Set<Integer> mentioned) {
        Set<Integer> kept = new HashSet<>();
        for (int id : mentioned) {
            ArticleActor actor = cast.actor(id);
            if (actor.members.isEmpty() && (actor.named || actor.wanted)) {
                kept.add(id);
            }
        }
        return kept;
    }

    private static Map<Integer, List<ActorMention>> mentions(DiscourseModel cast) {
        Map<Integer, List<ActorMention>> mentions = new HashMap<>();
        Set<Place> seen = new HashSet<>();
        for (int id = 0; id < cast.size(); id++) {
            for (ActorMention mention : cast.actor(id).mentions) {
                for (int member : cast.members(id)) {
                    if (seen.add(new Place(member, mention.chars()))) {
                        mentions.computeIfAbsent(member, key -> new ArrayList<>())
                                .add(mention);
                    }
                }
            }
        }
        mentions.values().forEach(list -> list.sort(Comparator.comparing(ActorMention::chars)));
        return mentions;
    }

    private static List<FoundMention> found(List<ActorMention> mentions, DiscourseModel cast) {
        List<FoundMention> found = new ArrayList<>();
        for (ActorMention mention : mentions) {
            Span span = cast.article().span(mention.chars());
            found.add(new FoundMention(span, mention.kind(), mention.confidence()));
        }
        return found;
    }
}
