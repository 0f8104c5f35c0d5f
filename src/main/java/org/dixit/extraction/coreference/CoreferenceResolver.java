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
        DiscourseModel model = new DiscourseModel(article);
        List<NameCoreference.ResolvedName> resolvedNames =
                new NameCoreference(model, nouns, titles, countries).resolve(names.find(article));
        Pass pass = new Pass(model, resolvedNames);
        pass.run();
        return new References(
                model, new SpeakerResolver(model, nouns), pass.pronouns, new FirstPersonResolver(model, nouns));
    }

    /// The resolved references of one article, which are completed as its speakers are found.
    ///
    /// @param model       the actors and mentions
    /// @param speakers    finds the actors of phrases that speak
    /// @param pronouns    has resolved the third-person pronouns
    /// @param firstPerson resolves "I" and "we"
    public record References(
            DiscourseModel model, SpeakerResolver speakers, PronounResolver pronouns, FirstPersonResolver firstPerson) {

        /// Resolves the pronouns that depend on the speaker of a quotation: "I" and "we" get their actors, and
        /// "he" no longer refers to the speaker.
        public void quotationBy(int speaker, CharRange quotation) {
            pronouns.excludeSpeaker(quotation, speaker);
            firstPerson.resolve(quotation, speaker);
        }
    }

    /// One pass over an article in reading order.
    private final class Pass {

        private final DiscourseModel model;
        private final List<NameCoreference.ResolvedName> resolvedNames;
        private final RecentMentions recentMentions = new RecentMentions();
        private final RoleReader roles;
        private final NominalCoreference descriptions;
        private final PronounResolver pronouns;
        private int next;

        Pass(DiscourseModel model, List<NameCoreference.ResolvedName> resolvedNames) {
            this.model = model;
            this.resolvedNames = resolvedNames;
            this.roles = new RoleReader(model, nouns, titles);
            this.descriptions = new NominalCoreference(model, recentMentions, nouns, roles);
            this.pronouns = new PronounResolver(model, recentMentions, weights);
        }

        void run() {
            for (int s = 0; s < model.article().sentences().size(); s++) {
                List<NameCoreference.ResolvedName> here = new ArrayList<>();
                while (next < resolvedNames.size()
                        && resolvedNames.get(next).name().sentence() == s) {
                    here.add(resolvedNames.get(next++));
                }
                read(s, here);
            }
        }

        private void read(int s, List<NameCoreference.ResolvedName> here) {
            Sentence sentence = model.sentence(s);
            boolean[] titled = new boolean[sentence.size()];
            for (NameCoreference.ResolvedName name : here) {
                mention(s, name, titled);
            }
            for (NameCoreference.ResolvedName name : here) {
                ArticleActor actor = name.actor();
                if (actor != null && name.name().hasTitle()) {
                    roles.addTitle(name.name(), actor);
                }
                if (actor != null && actor.isPerson()) {
                    roles.behind(name.name(), actor);
                }
            }
            for (Token token : sentence.tokens()) {
                if (titled[token.index()] && model.headed(s, token.index()) == null) {
                    continue;
                }
                resolveToken(s, token);
            }
        }

        private void mention(int s, NameCoreference.ResolvedName resolved, boolean[] titled) {
            FoundName name = resolved.name();
            MentionKind kind = name.form() == CountryTable.Form.ADJECTIVE ? MentionKind.ADJECTIVE : MentionKind.NAME;
            int actor = resolved.actor() == null ? ActorMention.UNRESOLVED : resolved.actor().id;
            ActorMention mention = new ActorMention(actor, s, name.head(), name.chars(), kind, resolved.confidence());
            model.addMention(mention);
            model.addAmbiguous(s, name.head(), name.chars(), kind, resolved.candidates());
            model.mapTokens(mention, name.first(), name.last());
            if (name.hasTitle() && model.at(s, name.first() - 1) == null) {
                model.mapTokens(mention, name.first() - 1, name.first() - 1);
            }
            for (int i = name.title(); i <= name.last(); i++) {
                titled[i] = true;
            }
        }

        private void resolveToken(int s, Token token) {
            ActorMention mention = model.headed(s, token.index());
            if (mention == null) {
                if (token.tag().startsWith("PRP") || token.tag().startsWith("W")) {
                    pronouns.resolve(s, token);
                } else if (token.isNoun() || token.lemma().equals("old")) {
                    descriptions.resolve(s, token);
                }
                mention = model.headed(s, token.index());
            } else if (mention.kind() == MentionKind.NAME && mention.isResolved()) {
                model.actor(mention.actor()).mentionedIn(s);
            }
            if (mention != null || token.isNoun()) {
                addRecent(s, token, mention);
            }
        }

        private void addRecent(int s, Token token, @Nullable ActorMention mention) {
            ArticleActor actor = model.actorOf(mention);
            if (actor == null && token.hasLabel("compound", "nmod", "npadvmod")) {
                return;
            }
            boolean person =
                    actor != null && actor.members.isEmpty() && (actor.isPerson() || actor.kind == ActorKind.GROUP);
            boolean body = actor != null && actor.isInstitution();
            String function = NounPhrases.function(token);
            boolean subject = function.startsWith("nsubj");
            boolean embedded = token.hasLabel("poss", "compound", "nmod", "amod", "npadvmod");
            boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
            CharRange quotation = model.article().quotationAt(token.begin()).orElse(null);
            boolean adjective = mention != null && mention.kind() == MentionKind.ADJECTIVE;
            recentMentions.add(
                    new RecentMentions.Entry(
                            actor, s, token.index(), subject, embedded || adjective, quotation, plural),
                    person,
                    body && !adjective);
        }
    }
}
