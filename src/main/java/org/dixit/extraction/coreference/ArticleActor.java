package org.dixit.extraction.coreference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dixit.extraction.lexicon.CountryTable;
import org.dixit.extraction.lexicon.Gender;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// An actor under construction: it collects names, roles and mentions while an article is read.
final class ArticleActor {

    /// A role that the text gives to the actor.
    ///
    /// @param title       as written in the text
    /// @param head        the head noun of the title, in dictionary form
    /// @param affiliation the actor that the role belongs to, `null` if there is none
    /// @param chars       the range of the words that give the role
    record Role(String title, String head, @Nullable ArticleActor affiliation, CharRange chars) {}

    final int id;
    final ActorKind kind;
    final boolean named;
    final List<Integer> members;
    Gender gender = Gender.UNKNOWN;
    String name;
    boolean wanted;
    CountryTable.@Nullable Power power;
    private @Nullable Integer sentence;
    final Set<String> names = new LinkedHashSet<>();
    final List<Role> roles = new ArrayList<>();
    final List<ActorMention> mentions = new ArrayList<>();
    /// The head nouns of its roles and descriptions, and the last noun of an organization's name, in dictionary
    /// form.
    final Set<String> heads = new LinkedHashSet<>();

    ArticleActor(int id, ActorKind kind, boolean named, String name, List<Integer> members) {
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

    /// Whether "it" is its natural pronoun.
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

    /// Records that a sentence mentions it.
    void mentionedIn(int number) {
        sentence = number;
    }

    /// Forgets the sentences that mention it, before an article is read again from its beginning.
    void forgetSentences() {
        sentence = null;
    }

    /// Whether a sentence read so far mentions it.
    boolean isIntroduced() {
        return sentence != null;
    }

    /// The last sentence read so far that mentions it.
    ///
    /// @throws IllegalStateException if none does
    int lastSentence() {
        if (sentence == null) {
            throw new IllegalStateException(name + " was not mentioned yet");
        }
        return sentence;
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
