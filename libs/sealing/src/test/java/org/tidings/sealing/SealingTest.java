package org.tidings.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.problem.ProblemException;

class SealingTest {
    private static final String KEY = "thirty-two characters, or more of them";

    private final Sealing sealing = with(KEY);
    private final UUID owner = UUID.randomUUID();

    private static Sealing with(String key) {
        return with(key, "ingest-service");
    }

    private static Sealing with(String key, String service) {
        return new Sealing(() -> Optional.ofNullable(key), service);
    }

    @Test
    void givenASealedSecret_whenOpenedByAnotherProcessWithTheKey_thenItIsTheSecret() {
        byte[] sealed = sealing.seal(owner, "Basic abc=");

        assertThat(with(KEY).open(owner, sealed)).contains("Basic abc=");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Basic");
    }

    @Test
    void givenOneSecretTwice_whenSealed_thenTheBytesDiffer() {
        assertThat(sealing.seal(owner, "same")).isNotEqualTo(sealing.seal(owner, "same"));
    }

    @Test
    void givenASealedSecret_whenMovedToAnotherOwner_thenItDoesNotOpen() {
        byte[] sealed = sealing.seal(owner, "mine");

        assertThat(sealing.open(UUID.randomUUID(), sealed)).isEmpty();
    }

    @Test
    void givenASealedSecret_whenAnyByteIsChanged_thenItDoesNotOpen() {
        byte[] sealed = sealing.seal(owner, "mine");

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(sealing.open(owner, changed)).as("byte %d", i).isEmpty();
        }
        assertThat(sealing.open(owner, new byte[0])).isEmpty();
    }

    @Test
    void givenAnotherKeyOrNone_whenOpened_thenThereIsNothing() {
        byte[] sealed = sealing.seal(owner, "mine");

        assertThat(with(KEY + "!").open(owner, sealed)).isEmpty();
        assertThat(with(null).open(owner, sealed)).isEmpty();
    }

    @Test
    void givenAnotherService_whenItOpensWithTheSameKey_thenThereIsNothing() {
        byte[] sealed = sealing.seal(owner, "mine");

        assertThat(with(KEY, "query-service").open(owner, sealed)).isEmpty();
        assertThat(with(KEY, "query-service").hasKey()).isTrue();
        assertThat(with(" ").hasKey()).isFalse();
    }

    /// Sealed before this was a library; such rows are in the databases of ingest-service.
    @Test
    void givenASecretOfTheFirstRelease_whenOpened_thenItIsTheSecret() {
        var of = UUID.fromString("0d8e2d0e-6a0e-4e3e-8d8f-5a9a8a7d1c01");
        byte[] sealed =
                HexFormat.of()
                        .parseHex(
                                "01bd8e9ad32d9a0ac623d825b6b491ca15c2b9be9ba8577333d7f3c17dbd3de949ed0e76551a36");

        assertThat(sealing.open(of, sealed)).contains("Basic abc=");
    }

    @Test
    void givenNoKey_whenSealing_thenTheProblemSaysWhoCanHelp() {
        assertThatThrownBy(() -> with(null).seal(owner, "mine"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> {
                            assertThat(refused.problem().status()).isEqualTo(503);
                            assertThat(refused.problem().type())
                                    .hasToString("urn:tidings:problem:secrets-key-missing");
                        });
    }

    @Test
    void givenAShortKey_whenStarted_thenItIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> with("short"));
    }
}
