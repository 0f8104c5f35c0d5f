package org.dixit.extraction.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.NameSpelling;
import org.dixit.extraction.lexicon.PersonTitles;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Decides the kind of each name by all its occurrences in the article: a surname alone is a person's if a full
/// name contains it.
final class NameTypeResolver {

    private final ActorNouns nouns;
    private final PersonTitles titles;
    private final Map<String, Map<ActorKind, Integer>> votes = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    /// Parts that begin names of two and are no given names, so that they may be family names: "Xi" in "Xi
    /// Jinping".
    private final Set<String> familyFirst = new HashSet<>();
    /// The surnames, keyed by sound.
    private final Map<String, Set<String>> sounds = new HashMap<>();

    private NameTypeResolver(ActorNouns nouns, PersonTitles titles) {
        this.nouns = nouns;
        this.titles = titles;
    }

    /// Returns the names with their final kinds, without those that do not name an actor.
    static List<FoundName> settle(List<FoundName> names, ActorNouns nouns, PersonTitles titles) {
        NameTypeResolver kinds = new NameTypeResolver(nouns, titles);
        names.forEach(kinds::vote);
        List<FoundName> settled = new ArrayList<>(names.size());
        for (FoundName name : names) {
            FoundName as = name.meaning() == null ? name.as(kinds.kind(name)) : name;
            if (as.kind() != null) {
                settled.add(as);
            }
        }
        return settled;
    }

    private void vote(FoundName name) {
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
            if (parts.length == 2 && (name.titled() || !titles.givenName(parts[0]))) {
                familyFirst.add(key(parts[0]));
            }
            sounds.computeIfAbsent(NameSpelling.sound(surname), k -> new HashSet<>(2))
                    .add(surname);
        }
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private @Nullable ActorKind kind(FoundName name) {
        String[] parts = name.parts();
        String last = key(parts[parts.length - 1]);
        boolean article = !name.titled() && name.chars().length() > name.core().length();
        if (parts.length == 1 && (surnames.contains(last) || familyFirst.contains(last)) && !article) {
            return ActorKind.PERSON;
        }
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
        return sounds.getOrDefault(NameSpelling.sound(last), Set.of()).stream()
                .anyMatch(surname -> NameSpelling.isVariant(surname, last));
    }

    private @Nullable ActorKind voted(FoundName name) {
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
