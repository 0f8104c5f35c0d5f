package org.dixit.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.CountryTable;
import org.dixit.extraction.lexicon.PersonTitles;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.vocabulary.ActorKind;

/// Finds the proper names of an article, by the table of states, the tagger's named entities, and runs of proper
/// nouns. The same words get the same kind throughout an article.
public final class NameFinder {

    private final ActorNouns nouns;
    private final PersonTitles titles;
    private final TitleReader titleReader;
    private final SentenceNames.Recognizers recognizers;

    public NameFinder(CountryTable countries, ActorNouns nouns, PersonTitles titles) {
        this.nouns = nouns;
        this.titles = titles;
        this.titleReader = new TitleReader(nouns, titles);
        this.recognizers = new SentenceNames.Recognizers(
                countries, new NameTypeGuess(nouns, titles), titleReader, new Metonyms(nouns));
    }

    /// Returns all names in reading order; adjectives inside longer names are names of their own.
    public List<FoundName> find(ParsedArticle article) {
        List<FoundName> names = new ArrayList<>();
        List<SentenceNames> scans = new ArrayList<>();
        for (int s = 0; s < article.sentences().size(); s++) {
            SentenceNames scan = new SentenceNames(recognizers, article, s, names);
            int from = names.size();
            scan.run();
            OfficeHolders.headFirst(article.sentence(s), names.subList(from, names.size()), titleReader);
            scans.add(scan);
        }
        Set<String> surnames = surnames(names);
        Map<String, Integer> introduced = introduced(names);
        names.replaceAll(name -> bearer(name, introduced, article));
        Set<String> firstParts = firstParts(names);
        scans.forEach(scan -> scan.missed(surnames, firstParts));
        names.sort(Comparator.comparingInt(FoundName::sentence).thenComparingInt(FoundName::head));
        return NameTypeResolver.settle(names, nouns, titles);
    }

    /// "Jack London said … London added …": a name of a state or its capital that is the surname of a person
    /// whom the text has introduced before, unless a preposition shows that it is a place.
    private static FoundName bearer(FoundName name, Map<String, Integer> introduced, ParsedArticle article) {
        if (name.meaning() == null || name.first() != name.last() || name.form() == CountryTable.Form.ADJECTIVE) {
            return name;
        }
        Sentence sentence = article.sentence(name.sentence());
        boolean place = sentence.token(name.head()).hasLabel("pobj", "appos", "npadvmod", "nmod", "compound");
        boolean known = introduced.getOrDefault(name.core(), Integer.MAX_VALUE) < name.sentence();
        return known && !place ? name.asPerson() : name;
    }

    /// The first and last parts of the full names of persons, each with the sentence that first has it.
    private static Map<String, Integer> introduced(List<FoundName> names) {
        Map<String, Integer> introduced = new HashMap<>();
        for (FoundName name : names) {
            String[] parts = name.parts();
            if (name.kind() == ActorKind.PERSON && name.meaning() == null && parts.length > 1) {
                introduced.merge(parts[0], name.sentence(), Math::min);
                introduced.merge(parts[parts.length - 1], name.sentence(), Math::min);
            }
        }
        return introduced;
    }

    /// The parts that begin a name of two, since the surname stands first in some: "Xi" of "Xi Jinping".
    private static Set<String> firstParts(List<FoundName> names) {
        Set<String> first = new HashSet<>();
        for (FoundName name : names) {
            String[] parts = name.parts();
            if (name.kind() == ActorKind.PERSON && name.meaning() == null && parts.length == 2) {
                first.add(parts[0]);
            }
        }
        return first;
    }

    private static Set<String> surnames(List<FoundName> names) {
        Set<String> surnames = new HashSet<>();
        for (FoundName name : names) {
            String[] parts = name.parts();
            if (name.kind() == ActorKind.PERSON && name.meaning() == null && parts.length > 1) {
                surnames.add(parts[parts.length - 1]);
            }
        }
        return surnames;
    }
}
