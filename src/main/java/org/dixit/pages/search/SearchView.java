package org.dixit.pages.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dixit.pages.answer.ArticleAnswer;
import org.dixit.pages.answer.EdgeAnswer;
import org.dixit.pages.answer.ListAnswer;
import org.dixit.pages.answer.SpeakerAnswer;
import org.dixit.pages.answer.Who;
import org.dixit.pages.search.Filters.Choice;
import org.dixit.pages.view.ArticleLine;
import org.dixit.pages.view.Card;
import org.dixit.pages.view.Cards;
import org.dixit.pages.view.Pager;
import org.dixit.pages.view.StatementFile;
import org.dixit.pages.view.Words;
import org.dixit.pages.web.Links;
import org.dixit.pages.web.PageRequest;
import org.jspecify.annotations.Nullable;

/// What the search shows.
///
/// @param kind       what is shown: `statements`, `actors` or `articles`
/// @param heading    what was searched for, and how much was found
/// @param unfiltered the address of the same search without filters
record SearchView(
        String kind,
        String heading,
        Filters filters,
        List<Tab> tabs,
        List<Card> cards,
        List<FoundArticle> articles,
        List<ActorLine> actors,
        List<Who> people,
        List<SpeakerChoice> speakers,
        List<Choice> publishers,
        List<Hint> hints,
        String unfiltered,
        Pager pager,
        StatementFile.Links files) {

    /// A kind of thing that is searched for, with the number that is found.
    record Tab(String label, String address, int count, boolean here) {}

    /// An article that was found.
    ///
    /// @param snippet the words around the match as HTML in which everything but `<mark>` is escaped; `null`
    ///     without words
    record FoundArticle(ArticleLine line, @Nullable String snippet) {}

    /// A person or body that was found.
    ///
    /// @param roles its roles, in words
    /// @param says  how many statements are by, to and about it, in words
    record ActorLine(Who who, String kind, String roles, String says) {}

    /// A speaker to choose, with the number of statements found.
    record SpeakerChoice(Who who, int count, boolean set) {}

    /// A suggestion, shown if nothing was found.
    ///
    /// @param address the address of the suggested search, or `null` if there is only text
    record Hint(
            String words, @Nullable String link, @Nullable String address) {}

    static SearchView of(PageRequest request, String kind, Filters filters, SearchAnswer answer) {
        ListAnswer<?> list = switch (kind) {
            case "actors" -> answer.actors();
            case "articles" -> answer.articles();
            default -> answer.statements();
        };
        int total = list == null ? 0 : list.total();
        return new SearchView(
                kind,
                heading(kind, filters.words(), total),
                filters,
                tabs(filters.words(), kind, answer),
                Cards.ofSeveral(answer.statements()),
                articles(answer.articles()),
                answer.actors() == null
                        ? List.of()
                        : answer.actors().all().stream().map(SearchView::line).toList(),
                kind.equals("statements") && !filters.words().isEmpty() ? alike(answer.people()) : List.of(),
                speakers(answer, filters),
                publishers(answer, filters),
                total == 0 ? hints(kind, filters, answer) : List.of(),
                address(kind, filters.words()),
                Pager.of(request, list),
                StatementFile.Links.of(request));
    }

    private static String heading(String kind, String words, int total) {
        String found = switch (kind) {
            case "actors" -> people(total);
            case "articles" -> Words.count(total, "article");
            default -> Words.count(total, "statement");
        };
        return words.isEmpty() ? found : "“" + words + "”: " + found;
    }

    private static String people(int number) {
        return number == 1 ? "1 person or body" : String.format(Locale.ROOT, "%,d people and bodies", number);
    }

    private static String address(String kind, String words) {
        return "?" + (words.isEmpty() ? "" : "q=" + Links.encode(words) + "&") + "in=" + kind;
    }

    private static List<Tab> tabs(String words, String here, SearchAnswer answer) {
        int statements = answer.statementCount().total();
        return List.of(
                new Tab("Statements", address("statements", words), statements, here.equals("statements")),
                new Tab(
                        "People and bodies",
                        address("actors", words),
                        answer.people().total(),
                        here.equals("actors")),
                new Tab(
                        "Articles",
                        address("articles", words),
                        answer.articleCount().total(),
                        here.equals("articles")));
    }

    private static List<FoundArticle> articles(@Nullable ListAnswer<ArticleAnswer> found) {
        List<EdgeAnswer<ArticleAnswer>> edges = found == null || found.edges() == null ? List.of() : found.edges();
        return edges.stream()
                .map(edge -> new FoundArticle(ArticleLine.of(edge.node()), edge.snippet()))
                .toList();
    }

    private static List<Who> alike(ListAnswer<Who> people) {
        List<EdgeAnswer<Who>> edges = people.edges() == null ? List.of() : people.edges();
        return edges.stream().filter(EdgeAnswer::isGood).map(EdgeAnswer::node).toList();
    }

    private static ActorLine line(SearchAnswer.FoundActor actor) {
        String roles = String.join(
                " · ",
                actor.roles().all().stream()
                        .map(SearchAnswer.RoleTitle::title)
                        .distinct()
                        .toList());
        String says = Words.count(actor.statements().total(), "statement") + ", "
                + actor.addressed().total() + " to, "
                + actor.mentionedIn().total() + " about";
        Who who = new Who(actor.id(), actor.name(), actor.kind(), actor.named());
        return new ActorLine(who, Words.of(actor.kind()), roles, says);
    }

    private static List<SpeakerChoice> speakers(SearchAnswer answer, Filters filters) {
        List<SpeakerAnswer> speakers = Objects.requireNonNullElse(answer.speakers(), List.of());
        return speakers.stream()
                .map(speaker -> new SpeakerChoice(
                        speaker.actor(),
                        speaker.count(),
                        filters.speakers().contains(speaker.actor().id())))
                .toList();
    }

    private static List<Choice> publishers(SearchAnswer answer, Filters filters) {
        List<String> known = answer.publishers() == null
                ? List.of()
                : answer.publishers().all().stream()
                        .map(SearchAnswer.Publisher::name)
                        .toList();
        return Stream.concat(known.stream(), filters.publishers().stream())
                .distinct()
                .map(name -> new Choice(name, name, filters.publishers().contains(name)))
                .toList();
    }

    private static List<Hint> hints(String kind, Filters filters, SearchAnswer answer) {
        String words = filters.words();
        List<Hint> hints = new ArrayList<>();
        int statements = answer.statementCount().total();
        int people = answer.people().total();
        int articles = answer.articleCount().total();
        if (kind.equals("statements") && filters.areSet() && statements > 0) {
            hints.add(new Hint(
                    "No statement with these words matches the filters:",
                    "search without filters, " + Words.count(statements, "statement"),
                    address(kind, words)));
        }
        if (!kind.equals("statements") && statements > 0) {
            hints.add(new Hint(
                    "These words occur in statements:",
                    Words.count(statements, "statement"),
                    address("statements", words)));
        }
        if (!kind.equals("actors") && people > 0 && !words.isEmpty()) {
            hints.add(new Hint("These words match names:", people(people), address("actors", words)));
        }
        if (!kind.equals("articles") && articles > 0) {
            hints.add(new Hint(
                    "These words occur in articles, but not in their statements:",
                    Words.count(articles, "article"),
                    address("articles", words)));
        }
        String bare = words.replaceAll("[\"“”]", "").strip();
        if (!bare.equals(words)) {
            hints.add(new Hint("The words may not be next to each other:", "search for " + bare, address(kind, bare)));
        }
        List<String> single = Stream.of(bare.split("\\s+"))
                .filter(word ->
                        !word.isEmpty() && !word.toLowerCase(Locale.ROOT).equals("or"))
                .toList();
        if (single.size() > 1 && !kind.equals("actors")) {
            String any = String.join(" or ", single);
            hints.add(new Hint(
                    "All words are required; any of them may be enough:", "search for " + any, address(kind, any)));
        }
        if (hints.isEmpty()) {
            hints.add(new Hint("The archive has no such word. Try the spelling that articles use.", null, null));
        }
        return hints;
    }
}
