package org.dixit.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Variables of the environment that look like settings and are none. They are told, and stop no start: others, such
/// as Kubernetes with a service of that name, put variables of their own under `DIXIT_`.
@ApplicationScoped
class Misspelt {

    /// SettingsTest holds them against the interfaces that read them.
    static final Set<String> SETTINGS = Set.of(
            "DIXIT_API_KEY",
            "DIXIT_DATABASE_WAIT",
            "DIXIT_DATA",
            "DIXIT_GRAPHQL_DOCUMENTS",
            "DIXIT_GRAPHQL_LOOPBACK_RATE_LIMIT",
            "DIXIT_GRAPHQL_MAX_ALIASES",
            "DIXIT_GRAPHQL_MAX_ANSWER",
            "DIXIT_GRAPHQL_MAX_BODY",
            "DIXIT_GRAPHQL_MAX_COST",
            "DIXIT_GRAPHQL_MAX_DEPTH",
            "DIXIT_GRAPHQL_MAX_SUBSCRIPTIONS",
            "DIXIT_GRAPHQL_MAX_TOKENS",
            "DIXIT_GRAPHQL_PULSE",
            "DIXIT_GRAPHQL_RATE_LIMIT",
            "DIXIT_GRAPHQL_TIMEOUT",
            "DIXIT_HOSTS",
            "DIXIT_HTTP_BODY_TIMEOUT",
            "DIXIT_HTTP_HEAD_TIMEOUT",
            "DIXIT_HTTP_IDLE_TIMEOUT",
            "DIXIT_HTTP_MAX_BODIES",
            "DIXIT_HTTP_MAX_CONNECTIONS",
            "DIXIT_HTTP_MAX_CONNECTIONS_PER_ADDRESS",
            "DIXIT_HTTP_STOP_TIMEOUT",
            "DIXIT_OPEN_WRITES",
            "DIXIT_SEEDS");

    private static final Logger LOG = Logger.getLogger(Misspelt.class);
    private static final String OURS = "DIXIT_";
    /// Of the build, of its tests and of docker/compose.yaml.
    private static final Set<String> NOT_OF_THE_SERVICE = Set.of(
            "DIXIT_CACHE",
            "DIXIT_NEED_NODE",
            "DIXIT_NEED_CHROMIUM",
            "DIXIT_ADDRESS",
            "DIXIT_PORT",
            "DIXIT_MANAGEMENT_PORT",
            "DIXIT_COUNT_PORT");
    /// What Kubernetes tells every container of the services beside it.
    private static final Predicate<String> OF_KUBERNETES = Pattern.compile(
                    "_SERVICE_(HOST|PORT)(_|$)|_PORT(_\\d+_(TCP|UDP|SCTP).*)?$")
            .asPredicate();

    /// One letter in so many may be wrong, added or left out in a name that is still taken for another.
    private static final int LETTERS_TO_A_SLIP = 4;

    /// First of all, so that a start that hangs or fails was told of it, too.
    void tell(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        in(System.getenv()).forEach(LOG::warn);
    }

    /// A sentence for each; values may be secret and are not told.
    static List<String> in(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(name -> name.startsWith(OURS)
                        && !SETTINGS.contains(name)
                        && !NOT_OF_THE_SERVICE.contains(name)
                        && !OF_KUBERNETES.test(name))
                .sorted()
                .map(name -> name + " is no setting of Dixit and does nothing" + meant(name))
                .toList();
    }

    private static String meant(String name) {
        String setting = nearest(name, SETTINGS);
        return setting == null ? "; README.md lists them all." : "; is " + setting + " meant?";
    }

    /// The one of `names` that was probably meant by `name`, or `null` where none is like it.
    static @Nullable String nearest(String name, Collection<String> names) {
        return names.stream()
                .filter(other -> slips(name, other) <= slipsAllowed(other) || isEndOf(name, other))
                .min(Comparator.comparingInt((String other) -> slips(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /// Two letters that changed places are two slips, and may happen in a short name, too.
    private static int slipsAllowed(String name) {
        return Math.max(name.length() < 6 ? 1 : 2, name.length() / LETTERS_TO_A_SLIP);
    }

    /// Whether a word of the middle was forgotten, as in DIXIT_MAX_DEPTH.
    private static boolean isEndOf(String name, String setting) {
        return name.startsWith(OURS) && setting.endsWith(name.substring(OURS.length() - 1));
    }

    /// How many letters must be changed, added or left out to make the one of the other (Levenshtein).
    private static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
