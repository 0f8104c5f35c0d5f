package org.dixit.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Settles what kind of name each one is by all its places in the article: a surname alone is a person's where a full
/// name with it is.
final class NameKinds {

    private final Nouns nouns;
    private final Titles titles;
    private final Map<String, Map<ActorKind, Integer>> votes = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    /// The surnames by how they sound.
    private final Map<String, Set<String>> sounds = new HashMap<>();

    private NameKinds(Nouns nouns, Titles titles) {
        this.nouns = nouns;
        this.titles = titles;
    }

    /// The names with their settled kinds; those that are no actor's are left out.
    static List<Name> settle(List<Name> names, Nouns nouns, Titles titles) {
        NameKinds kinds = new NameKinds(nouns, titles);
        names.forEach(kinds::vote);
        List<Name> settled = new ArrayList<>(names.size());
        for (Name name : names) {
            Name as = name.meaning() == null ? name.as(kinds.kind(name)) : name;
            if (as.kind() != null) {
                settled.add(as);
            }
        }
        return settled;
    }

    private void vote(Name name) {
        if (name.meaning() != null || name.kind() == null) {
            return;
        }
        String[] parts = name.parts();
        boolean person = name.kind() == ActorKind.PERSON;
        int weight = person && (name.titled() || (parts.length > 1 && titles.givenName(parts[0]))) ? 3 : 1;
        votes.computeIfAbsent(key(name.core()), key -> new EnumMap<>(ActorKind.class))
                .merge(name.kind(), weight, Integer::sum);
        if (person && parts.length > 1) {
            String surname = key(parts[parts.length - 1]);
            surnames.add(surname);
            sounds.computeIfAbsent(Spelling.sound(surname), k -> new HashSet<>(2))
                    .add(surname);
        }
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private @Nullable ActorKind kind(Name name) {
        String[] parts = name.parts();
        String last = key(parts[parts.length - 1]);
        if (nouns.is("media names", name.core())
                || nouns.is("media names", "The " + name.core())
                || (parts.length > 1 && nouns.is("media name", last) && name.kind() != ActorKind.PERSON)) {
            return ActorKind.MEDIA;
        }
        if (parts.length > 3 && nouns.is("media", last)) {
            return ActorKind.ORGANIZATION;
        }
        if (parts.length == 1 && (surnames.contains(last) || name.kind() != ActorKind.PLACE && isVariant(last))) {
            return ActorKind.PERSON;
        }
        if (nouns.is("no actor", last)) {
            return null;
        }
        ActorKind voted = voted(name);
        boolean body = parts.length > 1 && (nouns.is("company", last) || nouns.is("organization", last));
        if (body && (parts.length > 2 || !titles.givenName(parts[0]))) {
            return ActorKind.ORGANIZATION;
        }
        return voted;
    }

    private boolean isVariant(String last) {
        return sounds.getOrDefault(Spelling.sound(last), Set.of()).stream()
                .anyMatch(surname -> Spelling.isVariant(surname, last));
    }

    private @Nullable ActorKind voted(Name name) {
        ActorKind best = null;
        int most = 0;
        for (var vote : votes.getOrDefault(key(name.core()), Map.of()).entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best == null ? ActorKind.ORGANIZATION : best;
    }
}
