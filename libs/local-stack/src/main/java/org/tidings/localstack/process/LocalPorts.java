package org.tidings.localstack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/// Ports on the loopback address.
public final class LocalPorts {
    // Below the range from which systems take the ports of outgoing connections: nobody slips into
    // a port while its component restarts.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000;
    private static final int DISTANCE = 1_000;
    private static final int LAST = 65_000;
    private static final int CONNECT_MILLIS = 300;

    private static final Set<Integer> HANDED_OUT = new HashSet<>();

    private LocalPorts() {}

    /// A port that nobody listens on and that this process has not handed out before.
    public static synchronized int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (!isTaken(port) && HANDED_OUT.add(port)) {
                return port;
            }
        }
    }

    /// A port that nobody listens on, for a suggestion: a thousand further up, which is out of the
    /// way of the other components.
    public static int suggestInsteadOf(int port) {
        int candidate = port + DISTANCE > LAST ? LOWEST : port + DISTANCE;
        while (isTaken(candidate)) {
            candidate++;
        }
        return candidate;
    }

    public static boolean isTaken(int port) {
        return isAnswered(port) || !canBeBound(port);
    }

    /// Somebody listens there and takes connections.
    public static boolean isAnswered(int port) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean canBeBound(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
