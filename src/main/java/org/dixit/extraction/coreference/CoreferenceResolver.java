package org.dixit.extraction.coreference;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.CountryTable;
import org.dixit.extraction.lexicon.PersonTitles;
import org.dixit.extraction.names.FoundName;
import org.dixit.extraction.names.NameFinder;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/// Resolves coreference: finds the mentions of an article and groups them into actors, first the names of the
/// whole article, then descriptions and pronouns in reading order. Thread-safe.
public final class CoreferenceResolver {

    private final CountryTable countries;
    private final ActorNouns nouns;
    private final PersonTitles titles;
    private final NameFinder names;

    private final RankingWeights weights;

    CoreferenceResolver(CountryTable countries, ActorNouns nouns, PersonTitles titles, RankingWeights weights) {
        this.weights = weights;
        this.countries = countries;
        this.nouns = nouns;
        this.titles = titles;
        this.names = new NameFinder(countries, nouns, titles);
    }

    /// Creates a resolver with the word lists on the class path.
    public static CoreferenceResolver load() {
        return load(RankingWeights.all());
    }

    /// Creates a resolver with the word lists on the class path that ranks antecedents by `weights`.
    public static CoreferenceResolver load(RankingWeights weights) {
        return new CoreferenceResolver(CountryTable.load(), ActorNouns.load(), PersonTitles.load(), weights);
    }

    /// Resolves the references of an article, except those that depend on the speaker of a quotation.
    public References resolve(ParsedArticle article) {
        DiscourseModel cast = new DiscourseModel(article);
        List<NameCoreference.Cased> cased =
                new NameCoreference(cast, nouns, titles, countries).cast(names.find(article));
        Reading reading = new Reading(cast, cased);
        reading.run();
        return new References(
                cast, new SpeakerResolver(cast, nouns), reading.pronouns, new FirstPersonResolver(cast, nouns));
    }

    /// The resolved references of one article, which are completed as its speakers are found.
    ///
    /// @param cast        the actors and mentions
    /// @param speakers    finds the actors of phrases that speak
    /// @param pronouns    has resolved the third-person pronouns
    /// @param firstPerson resolves "I" and "we"
    public record References(
            DiscourseModel cast, SpeakerResolver speakers, PronounResolver pronouns, FirstPersonResolver firstPerson) {

        /// Resolves the pronouns that depend on the speaker of a quotation: "I" and "we" get their actors, and
        /// "he" no longer refers to the speaker.
        public void quotationBy(int speaker, CharRange quotation) {
            pronouns.notSpeaker(quotation, speaker);
            firstPerson.resolve(quotation, speaker);
        }
    }

    /// One pass over an article in reading order.
    private final class Reading {

        private final DiscourseModel cast;
        private final List<NameCoreference.Cased> cased;
        private final RecentMentions scene = new RecentMentions();
        private final RoleReader roles;
        private final NominalCoreference descriptions;
        private final PronounResolver pronouns;
        private int next;

        Reading(DiscourseModel cast, List<NameCoreference.Cased> cased) {
            this.cast = cast;
            this.cased = cased;
            this.roles = new RoleReader(cast, nouns, titles);
            this.descriptions = new NominalCoreference(cast, scene, nouns, roles);
            this.pronouns = new PronounResolver(cast, scene, weights);
        }

        void run() {
            for (int s = 0; s < cast.article().sentences().size(); s++) {
                List<NameCoreference.Cased> here = new ArrayList<>();
                while (next < cased.size() && cased.get(next).name().sentence() == s) {
                    here.add(cased.get(next++));
                }
                read(s, here);
            }
        }

        private void read(int s, List<NameCoreference.Cased> here) {
            Sentence sentence = cast.sentence(s);
            boolean[] titled = new boolean[sentence.size()];
            for (NameCoreference.Cased name : here) {
                mention(s, name, titled);
            }
            for (NameCoreference.Cased name : here) {
                ArticleActor actor = name.actor();
                if (actor != null && name.name().titled()) {
                    roles.title(name.name(), actor);
                }
                if (actor != null && actor.person()) {
                    roles.behind(name.name(), actor);
                }
            }
            for (Token token : sentence.tokens()) {
                if (titled[token.index()] && cast.headed(s, token.index()) == null) {
                    continue;
                }
                meet(s, token);
            }
        }

        private void mention(int s, NameCoreference.Cased cased, boolean[] titled) {
            FoundName name = cased.name();
            MentionKind kind = name.form() == CountryTable.Form.ADJECTIVE ? MentionKind.ADJECTIVE : MentionKind.NAME;
            int actor = cased.actor() == null ? ActorMention.UNRESOLVED : cased.actor().id;
            ActorMention mention = new ActorMention(actor, s, name.head(), name.chars(), kind, cased.confidence());
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
            ActorMention mention = cast.headed(s, token.index());
            if (mention == null) {
                if (token.tag().startsWith("PRP") || token.tag().startsWith("W")) {
                    pronouns.resolve(s, token);
                } else if (token.isNoun() || token.lemma().equals("old")) {
                    descriptions.describe(s, token);
                }
                mention = cast.headed(s, token.index());
            } else if (mention.kind() == MentionKind.NAME && mention.isResolved()) {
                cast.actor(mention.actor()).mentionedIn(s);
            }
            if (mention != null || token.isNoun()) {
                enter(s, token, mention);
            }
        }

        private void enter(int s, Token token, @Nullable ActorMention mention) {
            ArticleActor actor = cast.actorOf(mention);
            if (actor == null && token.hasLabel("compound", "nmod", "npadvmod")) {
                return;
            }
            boolean person =
                    actor != null && actor.members.isEmpty() && (actor.person() || actor.kind == ActorKind.GROUP);
            boolean body = actor != null && actor.body();
            String function = NounPhrases.function(token);
            boolean subject = function.startsWith("nsubj");
            boolean embedded = token.hasLabel("poss", "compound", "nmod", "amod", "npadvmod");
            boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
            CharRange quotation = cast.article().quotationAt(token.begin()).orElse(null);
            boolean adjective = mention != null && mention.kind() == MentionKind.ADJECTIVE;
            scene.enter(
                    new RecentMentions.Entry(
                            actor, s, token.index(), subject, embedded || adjective, quotation, plural),
                    person,
                    body && !adjective);
        }
    }
}
