package org.dixit.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// Resolves coreference: finds the mentions of an article and groups them into actors, first the names of the whole
/// article, then descriptions and pronouns in reading order. Thread-safe.
final class Casting {

    private final Countries countries;
    private final Nouns nouns;
    private final Titles titles;
    private final NameFinder names;

    Casting(Countries countries, Nouns nouns, Titles titles) {
        this.countries = countries;
        this.nouns = nouns;
        this.titles = titles;
        this.names = new NameFinder(countries, nouns, titles);
    }

    /// With the word lists of the class path.
    static Casting load() {
        return new Casting(Countries.load(), Nouns.load(), Titles.load());
    }

    /// Resolves the references of an article, but for those that depend on who speaks a quotation.
    References resolve(Article article) {
        Cast cast = new Cast(article);
        List<NameCaster.Cased> cased = new NameCaster(cast, nouns, titles, countries).cast(names.find(article));
        Reading reading = new Reading(cast, cased);
        reading.run();
        return new References(cast, new Speakers(cast, nouns), reading.pronouns, new FirstPerson(cast, nouns));
    }

    /// The resolved references of one article, to be completed while its speakers are found.
    ///
    /// @param cast        the actors and mentions
    /// @param speakers    finds the actors of phrases that speak
    /// @param pronouns    has resolved the pronouns of the third person
    /// @param firstPerson resolves "I" and "we"
    record References(Cast cast, Speakers speakers, Pronouns pronouns, FirstPerson firstPerson) {

        /// Resolves the pronouns that depend on the speaker of a quotation: "I" and "we" get their actors, and "he" is
        /// no longer the speaker.
        void quotationBy(int speaker, Chars quotation) {
            pronouns.notSpeaker(quotation, speaker);
            firstPerson.resolve(quotation, speaker);
        }
    }

    /// One pass over an article in reading order.
    private final class Reading {

        private final Cast cast;
        private final List<NameCaster.Cased> cased;
        private final Scene scene = new Scene();
        private final Roles roles;
        private final Descriptions descriptions;
        private final Pronouns pronouns;
        private int next;

        Reading(Cast cast, List<NameCaster.Cased> cased) {
            this.cast = cast;
            this.cased = cased;
            this.roles = new Roles(cast, nouns, titles);
            this.descriptions = new Descriptions(cast, scene, nouns, roles);
            this.pronouns = new Pronouns(cast, scene);
        }

        void run() {
            for (int s = 0; s < cast.article().sentences().size(); s++) {
                List<NameCaster.Cased> here = new ArrayList<>();
                while (next < cased.size() && cased.get(next).name().sentence() == s) {
                    here.add(cased.get(next++));
                }
                read(s, here);
            }
        }

        private void read(int s, List<NameCaster.Cased> here) {
            Sentence sentence = cast.sentence(s);
            boolean[] titled = new boolean[sentence.size()];
            for (NameCaster.Cased name : here) {
                mention(s, name, titled);
            }
            for (NameCaster.Cased name : here) {
                if (name.actor() >= 0 && name.name().titled()) {
                    roles.title(name.name(), cast.actor(name.actor()));
                }
            }
            for (Token token : sentence.tokens()) {
                if (titled[token.index()] && cast.headed(s, token.index()) == null) {
                    continue;
                }
                meet(s, token);
            }
        }

        private void mention(int s, NameCaster.Cased cased, boolean[] titled) {
            Name name = cased.name();
            MentionKind kind = name.form() == Countries.Form.ADJECTIVE ? MentionKind.ADJECTIVE : MentionKind.NAME;
            Mention mention = new Mention(cased.actor(), s, name.head(), name.chars(), kind, cased.confidence());
            cast.mention(mention);
            cast.ambiguous(s, name.head(), name.chars(), kind, cased.candidates());
            cast.cover(mention, name.first(), name.last());
            if (name.titled() && cast.at(s, name.first() - 1) == null) {
                cast.cover(mention, name.first() - 1, name.first() - 1);
            }
            for (int i = name.title(); i <= name.last(); i++) {
                titled[i] = true;
            }
        }

        private void meet(int s, Token token) {
            Mention mention = cast.headed(s, token.index());
            if (mention == null) {
                if (token.tag().startsWith("PRP") || token.tag().startsWith("W")) {
                    pronouns.resolve(s, token);
                } else if (token.isNoun() || token.lemma().equals("old")) {
                    descriptions.describe(s, token);
                }
                mention = cast.headed(s, token.index());
            } else if (mention.kind() == MentionKind.NAME && mention.actor() >= 0) {
                cast.actor(mention.actor()).sentence = s;
            }
            if (mention != null || token.isNoun()) {
                enter(s, token, mention);
            }
        }

        private void enter(int s, Token token, @Nullable Mention mention) {
            int id = mention == null ? -1 : mention.actor();
            if (id < 0 && token.hasLabel("compound", "nmod", "npadvmod")) {
                return;
            }
            boolean person = id >= 0 && (cast.actor(id).person() || cast.kind(id) == ActorKind.GROUP);
            boolean body = id >= 0 && cast.actor(id).body();
            String function = Phrases.function(token);
            boolean subject = function.startsWith("nsubj");
            boolean embedded = token.hasLabel("poss", "compound", "nmod", "amod", "npadvmod");
            boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
            int quotation = cast.article().quotationAt(token.begin());
            boolean adjective = mention != null && mention.kind() == MentionKind.ADJECTIVE;
            scene.enter(
                    new Scene.Entry(id, s, token.index(), subject, embedded || adjective, quotation, plural),
                    person && cast.actor(id).members.isEmpty(),
                    body && !adjective);
        }
    }
}
