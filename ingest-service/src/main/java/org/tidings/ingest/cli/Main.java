package org.tidings.ingest.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.parse.FeedReader;
import org.tidings.ingest.parse.ParseOutcome;

/// The command line without the service: reads files, prints a JSON line for each.
///
/// Ends with 0, with 1 when a file gave nothing, with 2 when the command was not understood.
public final class Main {
    private static final ObjectMapper JSON = new ObjectMapper();
    // Held, because a logger that nobody holds forgets its level
    private static final Logger QUIET = Logger.getLogger("crawlercommons");

    private Main() {}

    public static void main(String[] words) {
        QUIET.setLevel(Level.SEVERE);
        var out =
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                        false,
                        StandardCharsets.UTF_8);
        int status = run(List.of(words), out, System.err);
        out.flush();
        System.exit(status);
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        String verb = words.isEmpty() ? "" : words.getFirst();
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        try {
            return switch (verb) {
                case "feed" -> feeds(rest, out);
                case "robots" -> Robots.run(rest, out, JSON);
                case "evaluate" -> Evaluate.run(rest, out);
                default -> throw new WrongUse("feed | robots | evaluate");
            };
        } catch (WrongUse wrong) {
            err.println("tidings: " + wrong.getMessage());
            return 2;
        } catch (IOException failure) {
            err.println("tidings: " + failure);
            return 1;
        }
    }

    private static int feeds(List<String> words, PrintStream out) throws IOException {
        var arguments = new Arguments(words, List.of("--content-type", "--url"));
        if (arguments.rest().isEmpty()) {
            throw new WrongUse("feed [--content-type TYPE] [--url ADDRESS] FILE…");
        }
        String type = arguments.option("--content-type");
        URI url = uri(arguments.option("--url"));
        int status = 0;
        for (String file : arguments.rest()) {
            FeedLine line = feed(file, type, url);
            status = line.error() == null ? status : 1;
            out.println(JSON.writeValueAsString(line));
        }
        return status;
    }

    private static FeedLine feed(String file, @Nullable String type, @Nullable URI url) {
        try {
            return switch (FeedReader.read(Files.readAllBytes(Path.of(file)), type, url)) {
                case ParseOutcome.Parsed(var feed, _) -> FeedLine.of(file, feed);
                case ParseOutcome.NotAFeed(String reason) -> FeedLine.failed(file, reason);
            };
        } catch (IOException unreadable) {
            return FeedLine.failed(file, "the file cannot be read: " + unreadable.getMessage());
        }
    }

    private static @Nullable URI uri(@Nullable String written) {
        try {
            return written == null ? null : URI.create(written);
        } catch (IllegalArgumentException unusable) {
            throw new WrongUse("--url wants an address");
        }
    }
}
