package org.tidings.localstack.keycloak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the newest link out of a person's mail, over POP3 (RFC 1939).
final class MailedLink {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s\"<>]+/action-token[^\\s\"<>]*");

    private final Mailbox mailbox;

    MailedLink(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /// Waits for the mail; what has been read is deleted, so that the link is handed out once.
    String await(String address) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var link = newest(address);
            if (link.isPresent()) {
                return link.get();
            }
            pause();
        }
        throw new IllegalStateException("No mail for " + address + " within " + PATIENCE);
    }

    /// Throws away what lies there from earlier attempts.
    void empty(String address) {
        newest(address);
    }

    private Optional<String> newest(String address) {
        try (var socket = new Socket(mailbox.host(), mailbox.port())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var in =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.ISO_8859_1));
            var out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII);
            in.readLine();
            command(in, out, "USER " + address);
            command(in, out, "PASS " + address);
            var mails = Integer.parseInt(command(in, out, "STAT").split(" ", -1)[1]);
            Optional<String> link = Optional.empty();
            for (int mail = 1; mail <= mails; mail++) {
                command(in, out, "RETR " + mail);
                link = linkIn(multiline(in));
                command(in, out, "DELE " + mail);
            }
            command(in, out, "QUIT");
            return link;
        } catch (IOException e) {
            throw new UncheckedIOException("The mail catcher does not answer at " + mailbox, e);
        }
    }

    /// Bodies are quoted-printable (RFC 2045, 6.7): soft line breaks and `=3D` are undone.
    static Optional<String> linkIn(String mail) {
        var plain = mail.contains("quoted-printable") ? unquoted(mail) : mail;
        var link = LINK.matcher(plain);
        return link.find() ? Optional.of(link.group().replace("&amp;", "&")) : Optional.empty();
    }

    private static String unquoted(String mail) {
        return mail.replaceAll("=\r?\n", "").replace("=3D", "=").replace("=26", "&");
    }

    private static String command(BufferedReader in, Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
        var answer = in.readLine();
        if (answer == null || !answer.startsWith("+OK")) {
            throw new IOException("POP3 refused " + line + ": " + answer);
        }
        return answer;
    }

    private static String multiline(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith("..") ? line.substring(1) : line).append('\n');
        }
        return text.toString();
    }

    static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Keycloak", e);
        }
    }
}
