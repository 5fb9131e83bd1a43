package org.tidings.ingest.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.cli.Lines.Outcome;
import org.tidings.ingest.extract.ExtractedPage;
import org.tidings.ingest.extract.PageExtractor;
import org.tidings.ingest.parse.FeedReader;
import org.tidings.ingest.parse.ParseOutcome;

/// The command line without the service: reads files, prints a JSON line for each.
///
/// Ends with 0, with 1 when a file gave nothing, with 2 when the command was not understood.
public final class Main {
    private static final ObjectMapper JSON = new ObjectMapper();
    // Held, because a logger that nobody holds forgets its level
    private static final Logger QUIET = Logger.getLogger("crawlercommons");

    private static final PageExtractor EXTRACTOR = new PageExtractor();

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
                case "feed" -> Lines.print(verb, rest, Main::feed, out);
                case "extract" -> Lines.print(verb, rest, Main::page, out);
                case "robots" -> Robots.run(rest, out, JSON);
                case "evaluate" -> Evaluate.run(rest, out);
                default -> throw new WrongUse("feed | extract | robots | evaluate");
            };
        } catch (WrongUse wrong) {
            err.println("tidings: " + wrong.getMessage());
            return 2;
        } catch (IOException failure) {
            err.println("tidings: " + failure);
            return 1;
        }
    }

    private static Outcome feed(
            String file, byte[] body, @Nullable String type, @Nullable URI url) {
        return switch (FeedReader.read(body, type, url)) {
            case ParseOutcome.Parsed(var feed, _) -> Outcome.of(FeedLine.of(file, feed));
            case ParseOutcome.NotAFeed(String reason) -> Outcome.failed(file, reason);
        };
    }

    private static Outcome page(
            String file, byte[] body, @Nullable String type, @Nullable URI url) {
        String unfit = NoPage.reason(body);
        if (unfit != null) {
            return Outcome.failed(file, unfit);
        }
        ExtractedPage page = EXTRACTOR.extract(body, type, url, null);
        return page.text().isEmpty() && page.title() == null
                ? Outcome.failed(file, "no article was found in it")
                : Outcome.of(PageLine.of(file, url, page));
    }

    /// Why a file cannot be read.
    static String reason(IOException failure) {
        return failure instanceof NoSuchFileException
                ? "there is no such file"
                : "the file cannot be read: " + failure.getMessage();
    }
}
