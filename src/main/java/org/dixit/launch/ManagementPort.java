package org.dixit.launch;

import org.jspecify.annotations.Nullable;

/// The port for health and metrics: 9000 by default. If the service listens on a port other than 8080, the management
/// port is shifted by the same distance, so that two services on one machine need only one setting to differ.
public final class ManagementPort {

    private static final String SERVICE = "quarkus.http.port";
    private static final String MANAGEMENT = "quarkus.management.port";
    private static final int DISTANCE = 9000 - 8080;
    private static final int LAST = 65_535;

    private ManagementPort() {}

    /// Chooses the port unless it is set. [Ports] checks that it is free.
    public static void choose() {
        String set = StartupChecks.setting(MANAGEMENT);
        String service = StartupChecks.setting(SERVICE);
        if (set == null && service != null) {
            Integer port = number(service);
            if (port != null) {
                System.setProperty(MANAGEMENT, Integer.toString(beside(port)));
            }
        }
    }

    /// Returns the management port for a port of the service.
    static int beside(int service) {
        if (service == 0) {
            return 0; // any free port, like the service's
        }
        return service + DISTANCE <= LAST ? service + DISTANCE : service - DISTANCE;
    }

    /// Returns the number, or `null` if the value is not a number, which Quarkus reports.
    private static @Nullable Integer number(String port) {
        try {
            int read = Integer.parseInt(port.strip());
            return read >= 0 && read <= LAST ? read : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
