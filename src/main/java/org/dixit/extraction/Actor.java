package org.dixit.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// An actor while an article is read: it gathers names, roles and mentions.
final class Actor {

    /// A role that the text gives to it.
    ///
    /// @param title       as the text has it
    /// @param head        the noun of the title in dictionary form
    /// @param affiliation the actor that it belongs to, −1 for none
    /// @param chars       the words that say so
    record Role(String title, String head, int affiliation, Chars chars) {}

    final int id;
    final ActorKind kind;
    final boolean named;
    final List<Integer> members;
    Gender gender = Gender.UNKNOWN;
    String name;
    boolean wanted;
    Countries.@Nullable Power power;
    int sentence = -1;
    final Set<String> names = new LinkedHashSet<>();
    final List<Role> roles = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    /// The nouns of its roles and descriptions, and the last noun of a body's name, in dictionary form.
    final Set<String> heads = new LinkedHashSet<>();

    Actor(int id, ActorKind kind, boolean named, String name, List<Integer> members) {
        this.id = id;
        this.kind = kind;
        this.named = named;
        this.name = name;
        this.members = List.copyOf(members);
        names.add(name);
    }

    boolean person() {
        return kind == ActorKind.PERSON;
    }

    /// Whether "they" is its natural pronoun.
    boolean plural() {
        return kind == ActorKind.GROUP || !members.isEmpty();
    }

    /// Whether "it" is.
    boolean body() {
        return switch (kind) {
            case ORGANIZATION, COUNTRY, MEDIA, DOCUMENT, PLACE -> true;
            case PERSON, GROUP -> false;
        };
    }

    /// Whether it can act: everything but places and documents.
    boolean agent() {
        return kind != ActorKind.PLACE && kind != ActorKind.DOCUMENT;
    }

    void role(Role role) {
        heads.add(role.head());
        for (Role known : roles) {
            if (known.title().equalsIgnoreCase(role.title()) && known.affiliation() == role.affiliation()) {
                return;
            }
        }
        roles.add(role);
    }
}
