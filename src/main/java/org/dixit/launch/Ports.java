package org.dixit.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// Checks that the configured ports can be bound, before anything is started that would have to be stopped again.
public final class Ports {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final int HIGHEST = 65535;

    private Ports() {}

    /// Checks the port of GraphQL and, if enabled, the port of metrics and health.
    ///
    /// @throws StartupException if a port cannot be used; the message has the port, the reason and the setting that
    ///     changes it
    public static void check() {
        check("quarkus.http", "8080");
        if ("true".equals(StartupChecks.settingOrBuilt("quarkus.management.enabled"))) {
            check("quarkus.management", "9000");
        }
    }

    private static void check(String server, String usual) {
        String port = Objects.requireNonNullElse(StartupChecks.settingOrBuilt(server + ".port"), usual);
        String host = Objects.requireNonNullElse(StartupChecks.settingOrBuilt(server + ".host"), "0.0.0.0");
        if (NUMBER.matcher(port).matches() && Integer.parseInt(port) <= HIGHEST) {
            check(host, Integer.parseInt(port), server.replace('.', '_').toUpperCase(Locale.ROOT));
        }
    }

    /// Checks one port.
    ///
    /// @param variable the prefix of the variables that set host and port
    public static void check(String host, int port, String variable) {
        if (port == 0) {
            return; // any free port
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port), 1);
        } catch (UnknownHostException e) {
            throw new StartupException(variable + "_HOST is " + host + ", which is not a known address.", e);
        } catch (IOException e) {
            throw new StartupException(sentence(host, port, variable, String.valueOf(e.getMessage())), e);
        }
    }

    private static String sentence(String host, int port, String variable, String reason) {
        if (reason.contains("assign")) {
            return variable + "_HOST is " + host + ", which is not an address of this machine.";
        }
        String other = "set " + variable + "_PORT to another port, such as " + (port < 1024 ? 8080 : other(port)) + ".";
        return reason.contains("ermission")
                ? "port " + port + " is reserved for root: " + other
                : "port " + port + " on " + host
                        + " is already in use, perhaps by another Dixit: stop that program, or " + other;
    }

    private static int other(int port) {
        return port == HIGHEST ? port - 1 : port + 1;
    }
}
