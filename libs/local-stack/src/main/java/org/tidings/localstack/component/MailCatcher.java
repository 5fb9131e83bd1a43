package org.tidings.localstack.component;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.localstack.artifact.Artifacts;
import org.tidings.localstack.artifact.ComponentVersions;
import org.tidings.localstack.process.Launch;

/// GreenMail: takes every mail over SMTP, hands it out over POP3, sends none into the world.
public final class MailCatcher implements Component {
    public static final String NAME = "mail";
    public static final String POP3 = "mail-pop3";

    private static final int TIMEOUT_MILLIS = 2_000;

    private final Home home;
    private final Artifacts artifacts;
    private final int smtp;
    private final int pop3;

    public MailCatcher(Home home, Artifacts artifacts, int smtp, int pop3) {
        this.home = home;
        this.artifacts = artifacts;
        this.smtp = smtp;
        this.pop3 = pop3;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(NAME, smtp, POP3, pop3);
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public URI address() {
        return URI.create("smtp://127.0.0.1:" + smtp);
    }

    @Override
    public void prepare() {
        jar();
    }

    @Override
    public Launch launch() {
        var options =
                List.of(
                        "-Dgreenmail.smtp.hostname=127.0.0.1",
                        "-Dgreenmail.smtp.port=" + smtp,
                        "-Dgreenmail.pop3.hostname=127.0.0.1",
                        "-Dgreenmail.pop3.port=" + pop3,
                        "-Dgreenmail.auth.disabled",
                        "-jar",
                        jar());
        return new Launch(
                Jvm.command(home.temporary(NAME), "64m", options), Map.of(), home.temporary(NAME));
    }

    @Override
    public boolean isReady() {
        return greets(smtp, "220") && greets(pop3, "+OK");
    }

    private static boolean greets(int port, String greeting) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            var heard = socket.getInputStream().readNBytes(greeting.length());
            return new String(heard, StandardCharsets.US_ASCII).equals(greeting);
        } catch (IOException _) {
            return false;
        }
    }

    private String jar() {
        var version = ComponentVersions.of("greenmail");
        return artifacts.file("com.icegreen:greenmail-standalone:" + version).toString();
    }
}
