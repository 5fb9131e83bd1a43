package org.tidings.nlp.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.language.LanguageConfig;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.Layers;

/// Reads texts closely and prints what was found, a JSON line for each, or marked up for a
/// reader; or says how well it reads labelled ones, or how fast.
///
/// Ends with 0, with 1 when a file could not be read, with 2 when the command was not
/// understood.
public final class Main {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Longer texts are cut, as those of articles are.
    private static final int LONGEST = 1_000_000;

    private Main() {}

    public static void main(String[] words) {
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
                case "enrich" -> enrich(Options.of(rest), out);
                case "evaluate" -> Evaluate.of(rest).run(reading(), out);
                case "bench" -> Bench.run(rest, LanguageConfig.usual(), out);
                default ->
                        throw new WrongUse(Options.USE + " | " + Evaluate.USE + " | " + Bench.USE);
            };
        } catch (WrongUse wrong) {
            err.println("tidings: " + wrong.getMessage());
            return 2;
        } catch (IOException failure) {
            err.println("tidings: " + failure);
            return 1;
        }
    }

    private static int enrich(Options options, PrintStream out) throws IOException {
        var reading = reading();
        int status = 0;
        for (String file : options.files()) {
            try {
                String text = cut(Options.text(unpacked(Files.readAllBytes(Path.of(file)))));
                var source = new Source(null, text, options.published(), List.of(), List.of());
                var result = reading.read(source);
                out.println(
                        options.pretty()
                                ? Pretty.of(result)
                                : JSON.writeValueAsString(EnrichedLine.of(file, result)));
            } catch (IOException unreadable) {
                status = 1;
                out.println(JSON.writeValueAsString(failure(file, unreadable)));
            }
        }
        return status;
    }

    private static CloseReading reading() {
        return new CloseReading(Layers.load(LanguageConfig.usual()), new SimpleMeterRegistry());
    }

    private static ObjectNode failure(String file, IOException unreadable) {
        String reason =
                unreadable instanceof NoSuchFileException
                        ? "there is no such file"
                        : "the file cannot be read: " + unreadable.getMessage();
        return JSON.createObjectNode().put("file", file).put("error", reason);
    }

    private static byte[] unpacked(byte[] file) throws IOException {
        boolean packed = file.length > 2 && file[0] == (byte) 0x1f && file[1] == (byte) 0x8b;
        if (!packed) {
            return file;
        }
        try (var open = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return open.readNBytes(4 * LONGEST);
        }
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean split = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, split ? LONGEST - 1 : LONGEST);
    }
}
