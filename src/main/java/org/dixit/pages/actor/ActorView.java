package org.dixit.pages.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.pages.answer.ActorAnswer;
import org.dixit.pages.answer.ActorAnswer.RoleAnswer;
import org.dixit.pages.answer.EdgeAnswer;
import org.dixit.pages.answer.ListAnswer;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.answer.Who;
import org.dixit.pages.view.ArticleLine;
import org.dixit.pages.view.Bars;
import org.dixit.pages.view.Card;
import org.dixit.pages.view.Cards;
import org.dixit.pages.view.Pager;
import org.dixit.pages.view.StatementFile;
import org.dixit.pages.view.Words;
import org.dixit.pages.web.Links;
import org.dixit.pages.web.PageRequest;
import org.jspecify.annotations.Nullable;

/// What the page of an actor shows.
///
/// @param tab      which list is shown
/// @param words    the words that the list is searched for, empty for none
/// @param cards    the statements of the list, if it is one of statements
/// @param articles the articles of the list, if it is one of articles
/// @param total    how many there are in the whole list, in words
/// @param home     the article that an unnamed actor belongs to
record ActorView(
        ActorAnswer actor,
        String kind,
        Tab tab,
        List<TabLink> tabs,
        String words,
        List<Card> cards,
        List<ArticleLine> articles,
        String total,
        Pager pager,
        Bars bars,
        List<RoleLine> roles,
        List<Group> groups,
        @Nullable ArticleLine home,
        StatementFile.Links files) {

    /// The lists.
    enum Tab {
        SAYS("", "Says"),
        TOLD("told", "Is told"),
        ABOUT("about", "Is spoken of"),
        ARTICLES("articles", "Articles");

        private final String path;
        private final String label;

        Tab(String path, String label) {
            this.path = path;
            this.label = label;
        }

        /// Returns the list of a path after the id.
        static Tab of(String path) {
            for (Tab tab : values()) {
                if (path.endsWith("/" + tab.path) && !tab.path.isEmpty()) {
                    return tab;
                }
            }
            return SAYS;
        }

        public String label() {
            return label;
        }
    }

    /// A link to a list.
    ///
    /// @param path the address after that of the actor, empty or with a slash before it
    record TabLink(String label, String path, int count, boolean here) {}

    /// A role with the articles that give it.
    record RoleLine(String title, @Nullable Who affiliation, List<ArticleLine> articles) {}

    /// The counterparts in one direction.
    record Group(String title, List<EdgeAnswer<Who>> edges, int left) {}

    static ActorView of(PageRequest request, ActorAnswer actor, Tab tab, String words, Bars bars) {
        ListAnswer<StatementAnswer> statements = statements(tab, actor);
        List<ArticleLine> articles = actor.articles() == null
                ? List.of()
                : actor.articles().all().stream().map(ArticleLine::of).toList();
        ListAnswer<?> list = statements == null ? actor.articles() : statements;
        return new ActorView(
                actor,
                Words.of(actor.kind()),
                tab,
                tabs(actor, tab),
                words,
                Cards.ofSeveral(statements),
                articles,
                Words.count(list == null ? 0 : list.total(), tab == Tab.ARTICLES ? "article" : "statement"),
                Pager.of(request, list),
                bars,
                roles(actor),
                groups(actor),
                actor.article() == null ? null : ArticleLine.of(actor.article()),
                StatementFile.Links.of(request));
    }

    /// Returns the list of a tab, `null` if it is one of articles.
    static @Nullable ListAnswer<StatementAnswer> statements(Tab tab, ActorAnswer actor) {
        return switch (tab) {
            case SAYS -> actor.says();
            case TOLD -> actor.told();
            case ABOUT -> actor.about();
            case ARTICLES -> null;
        };
    }

    /// Whether the list can be searched: it has statements, or was searched.
    public boolean isSearchable() {
        return !cards.isEmpty() || !words.isEmpty();
    }

    /// The message shown in place of an empty list.
    public String nothing() {
        return switch (tab) {
            case SAYS -> "There is no statement by " + actor.name() + ".";
            case TOLD -> "There is no statement to " + actor.name() + ".";
            case ABOUT -> "There is no statement about " + actor.name() + ".";
            case ARTICLES -> "No current text of an article mentions " + actor.name() + ".";
        };
    }

    /// The words that the list is searched for, as part of an address.
    public String wordsEncoded() {
        return Links.encode(words);
    }

    private static List<TabLink> tabs(ActorAnswer actor, Tab here) {
        List<TabLink> tabs = new ArrayList<>();
        for (Tab tab : Tab.values()) {
            int count = switch (tab) {
                case SAYS -> actor.saysCount().total();
                case TOLD -> actor.toldCount().total();
                case ABOUT -> actor.aboutCount().total();
                case ARTICLES -> actor.articleCount().total();
            };
            tabs.add(new TabLink(tab.label, tab.path.isEmpty() ? "" : "/" + tab.path, count, tab == here));
        }
        return tabs;
    }

    private static List<RoleLine> roles(ActorAnswer actor) {
        Map<String, List<RoleAnswer>> byTitle = new LinkedHashMap<>();
        actor.roles()
                .all()
                .forEach(role -> byTitle.computeIfAbsent(role.title(), key -> new ArrayList<>())
                        .add(role));
        return byTitle.entrySet().stream()
                .map(same -> new RoleLine(
                        same.getKey(),
                        same.getValue().getFirst().affiliation(),
                        same.getValue().stream()
                                .map(RoleAnswer::article)
                                .distinct()
                                .map(ArticleLine::of)
                                .toList()))
                .toList();
    }

    private static List<Group> groups(ActorAnswer actor) {
        List<Group> groups = new ArrayList<>();
        add(groups, "Speaks to", actor.speaksTo());
        add(groups, "Speaks about", actor.speaksAbout());
        add(groups, "Is spoken to by", actor.hearsFrom());
        add(groups, "Is spoken of by", actor.spokenOfBy());
        return groups;
    }

    private static void add(List<Group> groups, String title, ListAnswer<Who> counterparts) {
        List<EdgeAnswer<Who>> edges = counterparts.edges() == null ? List.of() : counterparts.edges();
        if (!edges.isEmpty()) {
            groups.add(new Group(title, edges, counterparts.total() - edges.size()));
        }
    }
}
