package org.dixit.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the proper names of an article: by the table of states, by the tagger's names, and by runs of proper nouns.
/// The same words are the same kind of name all over an article.
final class NameFinder {

    private final Nouns nouns;
    private final Titles titles;
    private final TitleReader titleReader;
    private final NameScan.Recognizers recognizers;

    NameFinder(Countries countries, Nouns nouns, Titles titles) {
        this.nouns = nouns;
        this.titles = titles;
        this.titleReader = new TitleReader(nouns, titles);
        this.recognizers =
                new NameScan.Recognizers(countries, new KindGuess(nouns, titles), titleReader, new Metonyms(nouns));
    }

    /// All names in reading order; adjectives inside longer names are names of their own.
    List<Name> find(Article article) {
        List<Name> names = new ArrayList<>();
        List<NameScan> scans = new ArrayList<>();
        for (int s = 0; s < article.sentences().size(); s++) {
            NameScan scan = new NameScan(recognizers, article, s, names);
            int from = names.size();
            scan.run();
            OfficeHolders.headFirst(article.sentence(s), names.subList(from, names.size()), titleReader);
            scans.add(scan);
        }
        Set<String> surnames = surnames(names);
        scans.forEach(scan -> scan.missed(surnames));
        names.sort(Comparator.comparingInt(Name::sentence).thenComparingInt(Name::head));
        return NameKinds.settle(names, nouns, titles);
    }

    private static Set<String> surnames(List<Name> names) {
        Set<String> surnames = new HashSet<>();
        for (Name name : names) {
            String[] parts = name.parts();
            if (name.kind() == ActorKind.PERSON && name.meaning() == null && parts.length > 1) {
                surnames.add(parts[parts.length - 1]);
            }
        }
        return surnames;
    }
}
