package org.dixit.graphql.http.connections;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The hosts that the service answers for. Otherwise a page whose host name is made to resolve to the address of this
/// machine (DNS rebinding) could use the service through a visitor's browser as if it were on the same site.
@Singleton
public class AllowedHosts {

    private static final String ANY = "*";
    private static final String BELOW = "*.";

    private final boolean any;
    private final Set<String> names;
    private final List<String> suffixes;

    @Inject
    AllowedHosts(HostSettings settings) {
        this(settings.hosts().orElse(List.of()));
    }

    AllowedHosts(Collection<String> hosts) {
        Set<String> all = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
        all.forEach(AllowedHosts::requireHostName);
        any = all.contains(ANY);
        names = all.stream().filter(host -> !host.startsWith(ANY)).collect(Collectors.toSet());
        suffixes = all.stream()
                .filter(host -> host.startsWith(BELOW))
                .map(host -> host.substring(1))
                .toList();
    }

    private static void requireHostName(String host) {
        String name = host.startsWith(BELOW) ? host.substring(BELOW.length()) : host;
        if (!host.equals(ANY)
                && (name.contains(ANY)
                        || Authority.of(name)
                                .filter(read -> read.port().isEmpty())
                                .isEmpty())) {
            throw new IllegalArgumentException(
                    "dixit.hosts has " + host
                            + ", which is not a host name: write dixit.example.org, *.example.org or *, without scheme and port");
        }
    }

    /// Returns whether requests to a host are answered.
    public boolean allows(Authority authority) {
        if (any || authority.isAddress()) {
            return true;
        }
        String host = authority.name();
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || names.contains(host)
                || suffixes.stream().anyMatch(host::endsWith);
    }
}
