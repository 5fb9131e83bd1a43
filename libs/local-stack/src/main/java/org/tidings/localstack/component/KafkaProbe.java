package org.tidings.localstack.component;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// Asks a broker for its API versions, the one question every release answers.
///
/// A listening socket is not enough: the broker opens it before it serves requests.
final class KafkaProbe {
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final short API_VERSIONS = 18;
    private static final int CORRELATION = 4711;

    private KafkaProbe() {}

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            ask(new DataOutputStream(socket.getOutputStream()));
            return understood(new DataInputStream(socket.getInputStream()));
        } catch (IOException _) {
            return false;
        }
    }

    /// Request header version 1: key, version, correlation id, nullable client id.
    private static void ask(DataOutputStream out) throws IOException {
        out.writeInt(Short.BYTES + Short.BYTES + Integer.BYTES + Short.BYTES);
        out.writeShort(API_VERSIONS);
        out.writeShort(0);
        out.writeInt(CORRELATION);
        out.writeShort(-1);
        out.flush();
    }

    private static boolean understood(DataInputStream in) throws IOException {
        in.readInt(); // length
        return in.readInt() == CORRELATION && in.readShort() == 0;
    }
}
