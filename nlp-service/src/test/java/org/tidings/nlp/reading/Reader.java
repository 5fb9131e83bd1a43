package org.tidings.nlp.reading;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.language.LanguageConfig;

/// All layers, loaded once for the tests of the module.
public final class Reader {
    public static final LanguageConfig LANGUAGES =
            new LanguageConfig() {
                @Override
                public Set<String> languages() {
                    return Set.of("en", "de", "fr", "uk");
                }

                @Override
                public double threshold() {
                    return 0.5;
                }
            };

    private static final CloseReading READING =
            new CloseReading(Layers.load(LANGUAGES), new SimpleMeterRegistry());

    private Reader() {}

    public static CloseReading reading() {
        return READING;
    }

    /// What all layers make of a text, which is read as English whatever its length.
    public static Document read(String text) {
        return READING.read(Source.of(text)).document();
    }

    public static String seedArticle() {
        try {
            return Files.readString(Path.of("../seeds/000_4f6ff7d9bb5f2af5.txt"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
