package org.dixit.extraction.coreference;

import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.names.Aliases;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/// Finds the actors to whom descriptions stand in apposition: "Jane Doe, the mayor,", "the mayor, Jane Doe,",
/// "the builder, Nordbau AG,".
final class Appositions {

    private static final WordList WORDS = WordList.read("coreference.txt");
    private static final Set<String> DEFINITE = WORDS.words("definite");
    /// Endings of occupation nouns that are not in the word list.
    private static final Pattern TRADE = Pattern.compile("..+(?:er|or|ist|ian|man|woman)");
    private static final Set<String> INDEFINITE = WORDS.words("indefinite");
    /// Endings of nouns that may denote a company by its trade.
    private static final Pattern COMPANY = Pattern.compile("..+(?:er|or|giant|tenant|rival|partner)");
    private static final int LONGEST_ROLE = 14;

    private final DiscourseModel cast;
    private final ActorNouns nouns;

    Appositions(DiscourseModel cast, ActorNouns nouns) {
        this.cast = cast;
        this.nouns = nouns;
    }

    /// Whether a noun that is in no list denotes somebody's trade, since it is in apposition to a name.
    boolean isTrade(int s, Token token) {
        return isTradeBehind(s, token) || isTradeBefore(s, token);
    }

    /// "Jorge Ramos, a baker in Quito,": an indefinite noun in apposition to a person's name gives a role, even
    /// if the noun is not in the word list.
    private boolean isTradeBehind(int s, Token token) {
        ActorMention person = apposedTo(s, token);
        return person != null
                && person.kind() == MentionKind.NAME
                && person.isResolved()
                && cast.actor(person.actor()).person()
                && token.tag().equals("NN")
                && token.name().equals("O")
                && TRADE.matcher(token.lemma()).matches()
                && nouns.kind(token) == null
                && NounPhrases.determined(token, INDEFINITE)
                && closedByComma(token);
    }

    /// "The builder, Nordbau AG, denied it.": a definite noun for a trade, not in the word list, in front of a
    /// name.
    private boolean isTradeBefore(int s, Token token) {
        ActorMention name = nouns.kind(token) == null ? nameBehind(s, token) : null;
        return name != null
                && name.kind() == MentionKind.NAME
                && token.tag().equals("NN")
                && token.name().equals("O")
                && COMPANY.matcher(token.lemma()).matches()
                && NounPhrases.determined(token, DEFINITE);
    }

    /// Whether a comma closes the apposition: in "said Mr. Conti, a winner." the noun may be what he calls
    /// somebody else.
    private static boolean closedByComma(Token token) {
        Sentence sentence = token.sentence();
        int end = NounPhrases.phrase(token, NounPhrases.Extent.WHOLE).end();
        return sentence.tokens().stream()
                .anyMatch(next -> next.begin() >= end
                        && next.begin() <= end + 1
                        && next.form().equals(","));
    }

    /// Whether a noun is in apposition to something that is not an actor: "sanctions, another source".
    boolean isOfThing(int s, Token token) {
        return token.hasLabel("appos")
                && token.head().filter(head -> cast.at(s, head.index()) == null).isPresent()
                && nameBehind(s, token) == null;
    }

    /// The mention before a noun in apposition to it.
    private @Nullable ActorMention apposedTo(int s, Token token) {
        Token head = token.hasLabel("appos") ? token.head().orElse(null) : null;
        return head == null ? null : cast.headed(s, head.index());
    }

    /// The actor in apposition: "Angela Merkel, Germany's chancellor," and "the chancellor, Angela Merkel,".
    @Nullable
    ArticleActor actor(int s, Sentence sentence, Token token, ActorKind kind) {
        ActorMention named = apposedTo(s, token);
        if (named == null && kind == ActorKind.PERSON) {
            named = behindName(s, token);
        }
        if (named == null) {
            named = nameBehind(s, token);
        }
        if (named == null && kind == ActorKind.PERSON && !token.hasLabel("appos")) {
            named = beside(s, sentence, token);
        }
        if (named == null && kind == ActorKind.PERSON) {
            named = nameBehindPhrase(s, sentence, token);
        }
        int alias = named == null && kind == ActorKind.PERSON ? Aliases.name(sentence, token.index()) : -1;
        if (alias >= 0) {
            named = cast.at(s, alias);
        }
        if (named == null || !named.isResolved() || named.kind() == MentionKind.ADJECTIVE) {
            return null;
        }
        ArticleActor actor = cast.actor(named.actor());
        return fits(actor, kind) || isTradeOf(token, actor) ? actor : null;
    }

    /// "Jane Doe, MP for Stonham,": the person named right before the comma in front of a noun that the parser
    /// takes for an adverbial.
    @Nullable
    ActorMention behindName(int s, Token token) {
        if (token.index() < 2 || !token.follows(",") || !token.hasLabel("npadvmod", "dep")) {
            return null;
        }
        ActorMention named = cast.at(s, token.index() - 2);
        boolean person = named != null
                && named.kind() == MentionKind.NAME
                && named.isResolved()
                && cast.actor(named.actor()).person();
        return person ? named : null;
    }

    /// The mention that follows a noun in apposition to it.
    private @Nullable ActorMention nameBehind(int s, Token token) {
        Token appos = token.child("appos").orElse(null);
        return appos != null && appos.index() > token.index() ? cast.headed(s, appos.index()) : null;
    }

    /// "The chief executive of the company, Jane Doe, said": a person's name between commas, which the parser
    /// attaches to a noun inside the phrase of the role.
    private @Nullable ActorMention nameBehindPhrase(int s, Sentence sentence, Token token) {
        if (!token.tag().equals("NN") && !token.isProper()
                || token.child("appos").isPresent()) {
            return null;
        }
        for (int i = token.index() + 1; i < Math.min(sentence.size(), token.index() + LONGEST_ROLE); i++) {
            Token inner = sentence.token(i);
            Token appos = inner.isNoun() ? inner.child("appos").orElse(null) : null;
            if (appos == null || appos.index() < i || !inner.isUnder(token)) {
                continue;
            }
            ActorMention name = cast.headed(s, appos.index());
            return name != null
                            && name.kind() == MentionKind.NAME
                            && name.isResolved()
                            && cast.actor(name.actor()).person()
                            && nouns.kind(inner) != ActorKind.PERSON
                            && isBetweenCommas(sentence, name)
                    ? name
                    : null;
        }
        return null;
    }

    private static boolean isBetweenCommas(Sentence sentence, ActorMention name) {
        boolean before = false;
        boolean after = false;
        for (Token token : sentence.tokens()) {
            before |= token.form().equals(",")
                    && token.end() <= name.chars().begin()
                    && token.end() + 1 >= name.chars().begin();
            after |= token.form().equals(",") && token.begin() == name.chars().end();
        }
        return before && after;
    }

    /// "The builder, Nordbau AG,": a noun for a trade that may be that of a company.
    private static boolean isTradeOf(Token token, ArticleActor actor) {
        return actor.named
                && (actor.kind == ActorKind.ORGANIZATION || actor.kind == ActorKind.MEDIA)
                && token.tag().equals("NN")
                && token.child("appos")
                        .filter(name -> name.index() > token.index())
                        .isPresent()
                && COMPANY.matcher(token.lemma()).matches();
    }

    /// "The prime minister, Najib Razak said": a name after a comma that the parser did not attach.
    private @Nullable ActorMention beside(int s, Sentence sentence, Token token) {
        int comma = token.index() + 1;
        if (comma + 1 >= sentence.size() || !sentence.token(comma).form().equals(",")) {
            return null;
        }
        ActorMention named = cast.at(s, comma + 1);
        if (named == null || named.kind() != MentionKind.NAME || named.head() + 1 >= sentence.size()) {
            return null;
        }
        Token name = sentence.token(named.head());
        Token after = sentence.token(named.head() + 1);
        boolean ends = after.form().equals(",")
                || after.tag().equals("VBD")
                || after.tag().equals("VBZ");
        boolean listed = name.hasLabel("conj") || name.child("conj").isPresent();
        boolean role = token.child("det", "poss", "compound", "nmod").isPresent();
        return ends && role && !listed && named.chars().begin() > token.end() ? named : null;
    }

    private static boolean fits(ArticleActor actor, ActorKind kind) {
        return actor.kind == kind
                || (actor.body()
                        && actor.named
                        && (kind == ActorKind.ORGANIZATION || kind == ActorKind.MEDIA || kind == ActorKind.PLACE));
    }
}
