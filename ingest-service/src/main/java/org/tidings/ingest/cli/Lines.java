package org.tidings.ingest.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.parse.Gunzip;

/// One JSON line for each file, whatever is in it.
final class Lines {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OPTIONS = List.of("--content-type", "--url");

    static final String NOT_UNPACKED = "unpacked it is too large, or its packing is broken";

    private Lines() {}

    /// What was read, or why nothing could be had.
    ///
    /// @param line printed as JSON
    record Outcome(Object line, boolean failed) {
        static Outcome of(Object line) {
            return new Outcome(line, false);
        }

        static Outcome failed(String file, String error) {
            return new Outcome(new Failure(file, error), true);
        }
    }

    record Failure(String file, String error) {}

    /// Reads one file's bytes, unpacked. The options `--content-type` and `--url` say how and where
    /// it was served.
    @FunctionalInterface
    interface Reader {
        Outcome read(String file, byte[] body, @Nullable String type, @Nullable URI url);
    }

    /// @return the exit status: 1 when a file gave nothing
    static int print(String verb, List<String> words, Reader reader, PrintStream out)
            throws IOException {
        var arguments = new Arguments(words, OPTIONS);
        if (arguments.rest().isEmpty()) {
            throw new WrongUse(verb + " [--content-type TYPE] [--url ADDRESS] FILE…");
        }
        String type = arguments.option("--content-type");
        URI url = uri(arguments.option("--url"));
        int status = 0;
        for (String file : arguments.rest()) {
            Outcome outcome = outcome(file, type, url, reader);
            status = outcome.failed() ? 1 : status;
            out.println(JSON.writeValueAsString(outcome.line()));
        }
        return status;
    }

    private static Outcome outcome(
            String file, @Nullable String type, @Nullable URI url, Reader reader) {
        try {
            byte[] body = Gunzip.unpacked(Files.readAllBytes(Path.of(file)));
            return body == null
                    ? Outcome.failed(file, NOT_UNPACKED)
                    : reader.read(file, body, type, url);
        } catch (IOException unreadable) {
            return Outcome.failed(file, Main.reason(unreadable));
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
