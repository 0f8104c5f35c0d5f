package org.dixit.extraction.coreference;

import java.util.Locale;
import java.util.Set;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.CountryTable;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/// Resolves "I" and "we" inside a quotation whose speaker is known.
final class FirstPersonResolver {

    private static final WordList WORDS = WordList.read("coreference.txt");
    private static final Set<String> ONE = WORDS.words("first person singular");
    private static final Set<String> SEVERAL = WORDS.words("first person plural");

    private final DiscourseModel model;
    private final ActorNouns nouns;

    FirstPersonResolver(DiscourseModel model, ActorNouns nouns) {
        this.model = model;
        this.nouns = nouns;
    }

    /// Resolves "I", "we" and their forms inside a quotation by `speaker`.
    void resolve(CharRange quotation, int speaker) {
        int we = speaksFor(speaker);
        for (int s = model.sentenceAt(quotation.begin());
                s < model.article().sentences().size();
                s++) {
            Sentence sentence = model.sentence(s);
            if (sentence.begin() >= quotation.end()) {
                break;
            }
            for (Token token : sentence.tokens()) {
                if (token.tag().startsWith("PRP") && quotation.contains(token.chars())) {
                    String form = token.form().toLowerCase(Locale.ROOT);
                    if (ONE.contains(form)) {
                        refer(s, token, speaker, 0.9);
                    } else if (SEVERAL.contains(form)) {
                        refer(s, token, we, we == speaker ? 0.6 : 0.7);
                    }
                }
            }
        }
    }

    private void refer(int sentence, Token token, int actor, double confidence) {
        model.addMention(
                new ActorMention(actor, sentence, token.index(), token.chars(), MentionKind.PRONOUN, confidence));
    }

    /// The actor to which "we" refers when `actor` speaks: a spokesman's organization, a minister's state, or the
    /// actor itself.
    private int speaksFor(int actor) {
        int at = actor;
        for (int step = 0; step < 4; step++) {
            ArticleActor next = organizationOf(model.actor(at), at == actor);
            if (next == null || next.id == actor) {
                break;
            }
            at = next.id;
        }
        return at;
    }

    private @Nullable ArticleActor organizationOf(ArticleActor actor, boolean itself) {
        CountryTable.Entry entry = actor.countryEntry;
        if (entry != null && entry.owner() != null && actor.kind == ActorKind.ORGANIZATION) {
            return model.state(entry.owner());
        }
        if (!actor.isPerson() && actor.kind != ActorKind.GROUP) {
            return null;
        }
        for (ArticleActor.Role role : actor.roles) {
            ArticleActor of = role.affiliation();
            if (of == null) {
                continue;
            }
            boolean state = nouns.speaksForState(role.head())
                    && (of.kind == ActorKind.COUNTRY || of.isPerson() || of.countryEntry != null);
            boolean body = nouns.speaksForOrganization(role.head())
                    && itself
                    && ((of.isInstitution() && of.kind != ActorKind.PLACE) || of.isPerson());
            if (state || body) {
                return of.isPerson() && !nouns.speaksForState(role.head()) ? null : of;
            }
        }
        return null;
    }
}
