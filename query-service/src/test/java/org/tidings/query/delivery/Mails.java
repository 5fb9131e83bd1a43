package org.tidings.query.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tidings.localstack.testing.TestStack;

/// What lies in the mail catcher, over POP3 (RFC 1939).
final class Mails {
    private Mails() {}

    /// The mails of an address that hold the word, with soft line breaks undone.
    static List<String> of(String address, String word) {
        return all(address).stream().filter(mail -> mail.contains(word)).toList();
    }

    private static List<String> all(String address) {
        var mailbox = TestStack.current().components().mailbox();
        try (var socket = new Socket(mailbox.host(), mailbox.port())) {
            var in =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII);
            in.readLine();
            command(in, out, "USER " + address);
            if (!command(in, out, "PASS " + address).startsWith("+OK")) {
                return List.of();
            }
            int count = Integer.parseInt(command(in, out, "STAT").split(" ", -1)[1]);
            var mails = new ArrayList<String>();
            for (int number = 1; number <= count; number++) {
                command(in, out, "RETR " + number);
                mails.add(lines(in).replace("=\n", "").replace("=3D", "="));
            }
            command(in, out, "QUIT");
            return mails;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String command(BufferedReader in, Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
        return String.valueOf(in.readLine());
    }

    private static String lines(BufferedReader in) throws IOException {
        var lines = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            lines.append(line.startsWith("..") ? line.substring(1) : line).append('\n');
        }
        return lines.toString();
    }
}
