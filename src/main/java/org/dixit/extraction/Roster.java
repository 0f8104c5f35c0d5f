package org.dixit.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.extraction.Extraction.AmbiguousMention;
import org.dixit.extraction.Extraction.FoundActor;
import org.dixit.extraction.Extraction.FoundMention;
import org.dixit.extraction.Extraction.FoundRole;
import org.dixit.text.Chars;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;

/// The actors of a cast as results, by their first mention.
///
/// @param actors the results
/// @param index  by the number of an actor in the cast: its place in `actors`, −1 for one that takes no part
record Roster(List<FoundActor> actors, List<Integer> index) {

    private record Place(int actor, Chars chars) {}

    /// The place in `actors` of an actor of the cast.
    int at(int actor) {
        return index.get(actor);
    }

    /// The places in `actors` of those of the cast's actors that are there, in the same order.
    private List<Integer> present(List<Integer> cast) {
        return cast.stream().map(index::get).filter(place -> place >= 0).toList();
    }

    /// The ambiguous mentions of the cast, each with those candidates that take part; without any it is left out.
    List<AmbiguousMention> ambiguous(Cast cast, CodePoints codePoints) {
        List<AmbiguousMention> result = new ArrayList<>();
        for (Ambiguities.Open mention : cast.ambiguities().all()) {
            List<Integer> candidates = present(mention.actors());
            if (!candidates.isEmpty()) {
                result.add(new AmbiguousMention(codePoints.span(mention.chars()), mention.kind(), candidates));
            }
        }
        return result;
    }

    /// The named actors of a cast, and the unnamed ones that take part.
    static Roster of(Cast cast, CodePoints codePoints) {
        Map<Integer, List<Mention>> mentions = mentions(cast);
        Set<Integer> kept = kept(cast, mentions.keySet());
        List<Integer> order = new ArrayList<>(kept);
        order.sort(Comparator.comparing((Integer actor) ->
                        mentions.getOrDefault(actor, List.of()).getFirst().chars())
                .thenComparing(actor -> actor));
        List<Integer> index = new ArrayList<>(Collections.nCopies(cast.size(), -1));
        for (int i = 0; i < order.size(); i++) {
            index.set(order.get(i), i);
        }
        List<FoundActor> found = new ArrayList<>();
        for (int id : order) {
            Actor actor = cast.actor(id);
            found.add(new FoundActor(
                    actor.kind,
                    actor.named,
                    actor.name,
                    List.copyOf(actor.names),
                    actor.roles.stream()
                            .map(role -> new FoundRole(
                                    role.title(),
                                    role.affiliation() < 0 || index.get(role.affiliation()) < 0
                                            ? null
                                            : index.get(role.affiliation()),
                                    codePoints.span(role.chars())))
                            .toList(),
                    found(mentions.getOrDefault(id, List.of()), codePoints)));
        }
        return new Roster(List.copyOf(found), List.copyOf(index));
    }

    /// Named ones, those with a part, and whom their roles belong to.
    private static Set<Integer> kept(Cast cast, Set<Integer> mentioned) {
        Set<Integer> kept = new HashSet<>();
        for (int id : mentioned) {
            Actor actor = cast.actor(id);
            if (actor.members.isEmpty() && (actor.named || actor.wanted)) {
                kept.add(id);
            }
        }
        return kept;
    }

    private static Map<Integer, List<Mention>> mentions(Cast cast) {
        Map<Integer, List<Mention>> mentions = new HashMap<>();
        Set<Place> seen = new HashSet<>();
        for (int id = 0; id < cast.size(); id++) {
            for (Mention mention : cast.actor(id).mentions) {
                for (int member : cast.members(id)) {
                    if (seen.add(new Place(member, mention.chars()))) {
                        mentions.computeIfAbsent(member, key -> new ArrayList<>())
                                .add(mention);
                    }
                }
            }
        }
        mentions.values().forEach(list -> list.sort(Comparator.comparing(Mention::chars)));
        return mentions;
    }

    private static List<FoundMention> found(List<Mention> mentions, CodePoints codePoints) {
        List<FoundMention> found = new ArrayList<>();
        for (Mention mention : mentions) {
            Span span = codePoints.span(mention.chars());
            found.add(new FoundMention(span, mention.kind(), mention.confidence()));
        }
        return found;
    }
}
