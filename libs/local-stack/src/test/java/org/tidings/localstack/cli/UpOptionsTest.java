package org.tidings.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpOptionsTest {
    @Test
    void givenAllOptions_whenParsed_thenEachIsSet() {
        var words = List.of("--detach", "--empty", "--port", "gateway=9080", "--port", "mail=25");

        var options = UpOptions.parse(words);

        assertEquals(new UpOptions(true, true, Map.of("gateway", 9080, "mail", 25)), options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--fast",
                "--port",
                "--port gate=1",
                "--port gateway=x",
                "--port gateway",
                "--port gateway=70000"
            })
    void givenAWrongOption_whenParsed_thenItIsRefused(String line) {
        assertThrows(UsageException.class, () -> UpOptions.parse(List.of(line.split(" "))));
    }
}
