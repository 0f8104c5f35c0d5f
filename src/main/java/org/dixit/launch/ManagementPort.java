package org.dixit.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/// The port of health and metrics: 9000, and where the service listens on another port than 8080, as far away from
/// that. Two services on one machine then need one setting to tell them apart.
final class ManagementPort {

    private static final String SERVICE = "quarkus.http.port";
    private static final String MANAGEMENT = "quarkus.management.port";
    private static final int DISTANCE = 9000 - 8080;
    private static final int LAST = 65_535;

    private ManagementPort() {}

    /// Chooses the port unless it is set, and looks whether it is free.
    ///
    /// @throws CannotStart where it is taken
    static void choose() {
        String set = Beforehand.setting(MANAGEMENT);
        String service = Beforehand.setting(SERVICE);
        if (set == null && service != null) {
            Integer port = number(service);
            if (port != null) {
                System.setProperty(MANAGEMENT, Integer.toString(beside(port)));
            }
        }
        demandFree();
    }

    /// The port that goes with a port of the service.
    static int beside(int service) {
        if (service == 0) {
            return 0; // any that is free, like that of the service
        }
        return service + DISTANCE <= LAST ? service + DISTANCE : service - DISTANCE;
    }

    /// What is no port is for Quarkus to report.
    private static @Nullable Integer number(String port) {
        try {
            int read = Integer.parseInt(port.strip());
            return read >= 0 && read <= LAST ? read : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static void demandFree() {
        String set = Beforehand.setting(MANAGEMENT);
        Integer port = set == null ? Integer.valueOf(8080 + DISTANCE) : number(set);
        String host = Beforehand.setting("quarkus.management.host");
        if (port == null || port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(
                    host == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            // Quarkus will say so
        } catch (IOException e) {
            throw new CannotStart(
                    "port " + port + ", for health and metrics, is taken; set QUARKUS_MANAGEMENT_PORT to a free one.",
                    e);
        }
    }
}
