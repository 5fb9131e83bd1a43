package org.tidings.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ModelCardTest {
    private static byte[] resource(String name) throws IOException {
        try (var stream =
                Objects.requireNonNull(ModelCardTest.class.getResourceAsStream("model/" + name))) {
            return stream.readAllBytes();
        }
    }

    @Test
    void givenTheModelAndItsCard_whenCompared_thenTheCardIsOfThisModel()
            throws IOException, NoSuchAlgorithmException {
        var card = new String(resource("CARD.md"), StandardCharsets.UTF_8);

        for (String file : new String[] {"names-int8.onnx", "vocabulary.txt"}) {
            var digest = MessageDigest.getInstance("SHA-256").digest(resource(file));
            assertTrue(card.contains(HexFormat.of().formatHex(digest)), file);
        }
    }
}
