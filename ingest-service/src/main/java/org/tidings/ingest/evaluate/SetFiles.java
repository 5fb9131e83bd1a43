package org.tidings.ingest.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Reads the files of a set.
final class SetFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SetFiles() {}

    /// Unpacked when its name ends in `.gz`.
    static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain =
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return plain.readAllBytes();
        }
    }

    static JsonNode json(Path file) throws IOException {
        return JSON.readTree(bytes(file));
    }
}
