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

/// Environment variables that look like settings but are not. They are logged as warnings and do not prevent a start,
/// since others put variables of their own under `DIXIT_`, such as Kubernetes with a service of that name.
@ApplicationScoped
public class UnknownSettings {

    /// SettingsTest compares them with the interfaces that read them.
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
            "DIXIT_GRAPHQL_PLANNED",
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

    private static final Logger LOG = Logger.getLogger(UnknownSettings.class);
    private static final String OURS = "DIXIT_";
    /// Variables of the build, of its tests and of docker/compose.yaml.
    private static final Set<String> NOT_OF_THE_SERVICE = Set.of(
            "DIXIT_CACHE",
            "DIXIT_NEED_NODE",
            "DIXIT_NEED_CHROMIUM",
            "DIXIT_ADDRESS",
            "DIXIT_PORT",
            "DIXIT_MANAGEMENT_PORT",
            "DIXIT_COUNT_PORT");
    /// The variables by which Kubernetes gives every container the addresses of the services in its namespace.
    private static final Predicate<String> OF_KUBERNETES = Pattern.compile(
                    "_SERVICE_(HOST|PORT)(_|$)|_PORT(_\\d+_(TCP|UDP|SCTP).*)?$")
            .asPredicate();

    /// One typing error is tolerated for this number of letters of a name.
    private static final int LETTERS_TO_A_SLIP = 4;

    /// Logs the warnings before anything else, so that they appear even if the start hangs or fails.
    void logWarnings(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        in(System.getenv()).forEach(LOG::warn);
    }

    /// Returns a sentence for each unknown variable, without its value, which may be secret.
    static List<String> in(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(name -> name.startsWith(OURS)
                        && !SETTINGS.contains(name)
                        && !NOT_OF_THE_SERVICE.contains(name)
                        && !OF_KUBERNETES.test(name))
                .sorted()
                .map(name -> name + " is not a setting of Dixit and has no effect" + suggestion(name))
                .toList();
    }

    private static String suggestion(String name) {
        String setting = nearest(name, SETTINGS);
        return setting == null ? "; README.md lists them all." : "; is " + setting + " meant?";
    }

    /// Returns the one of `names` that `name` was probably meant to be, or `null` if none is similar.
    public static @Nullable String nearest(String name, Collection<String> names) {
        return names.stream()
                .filter(other -> editDistance(name, other) <= editsAllowed(other) || isEndOf(name, other))
                .min(Comparator.comparingInt((String other) -> editDistance(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /// The number of errors tolerated in a name. Two transposed letters count as two errors, which may happen in a
    /// short name, too.
    private static int editsAllowed(String name) {
        return Math.max(name.length() < 6 ? 1 : 2, name.length() / LETTERS_TO_A_SLIP);
    }

    /// Whether a word in the middle was forgotten, as in DIXIT_MAX_DEPTH.
    private static boolean isEndOf(String name, String setting) {
        return name.startsWith(OURS) && setting.endsWith(name.substring(OURS.length() - 1));
    }

    /// Returns the Levenshtein distance between two names: the number of letters to change, add or remove.
    private static int editDistance(String one, String other) {
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
