package org.tidings.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `./tidings` does where Node.js or a browser is missing.
class MissingToolsTest {
    private static final String INSTALL_NODE =
            installing("node", "echo v20.19.2") + installing("npm", ":");
    private static final String PATIENCE = " -o DPkg::Lock::Timeout=300";
    private static final String FIND_NODE = "find_node\necho \"with $PATH\"\n";
    private static final String FIND_CHROMIUM = "find_chromium\necho \"with $TIDINGS_CHROMIUM\"\n";

    @TempDir Path folder;
    private BareMachine machine;

    @BeforeEach
    void bareMachine() throws IOException {
        machine = new BareMachine(folder);
    }

    @Test
    void givenNoNode_whenRootNeedsIt_thenItIsInstalledAndUsed() throws Exception {
        machine.withRoot().withAptGet(INSTALL_NODE);

        var outcome = machine.run(FIND_NODE);

        assertEquals(0, outcome.exit(), outcome.said());
        assertEquals(
                List.of("update", "install -y --no-install-recommends nodejs npm" + PATIENCE),
                machine.aptGetCalls());
        assertTrue(outcome.said().startsWith("Node.js is missing"), outcome.said());
        assertTrue(outcome.said().contains("with " + machine.bin() + ":"), outcome.said());
    }

    @Test
    void givenNoNode_whenAnyoneElseNeedsIt_thenNothingIsInstalledAndItIsSaidWhatToDo()
            throws Exception {
        machine.withAptGet(INSTALL_NODE);

        var outcome = machine.run(FIND_NODE);

        assertEquals(1, outcome.exit());
        assertEquals(List.of(), machine.aptGetCalls());
        assertTrue(outcome.said().contains("no Node.js 20.19 or newer"), outcome.said());
        assertTrue(outcome.said().contains("https://nodejs.org"), outcome.said());
    }

    @Test
    void givenAPackageThatIsTooOld_whenInstalled_thenItIsNotTakenForGood() throws Exception {
        machine.withRoot().withAptGet(installing("node", "echo v18.20.4") + installing("npm", ":"));

        var outcome = machine.run(FIND_NODE);

        assertEquals(1, outcome.exit());
        assertTrue(outcome.said().contains("no Node.js 20.19 or newer"), outcome.said());
    }

    @Test
    void givenNoPackages_whenNodeIsInstalled_thenTheLogIsNamed() throws Exception {
        machine.withRoot().withAptGet("echo 'E: Unable to locate package'; exit 100");

        var outcome = machine.run(FIND_NODE);

        assertEquals(1, outcome.exit());
        assertTrue(outcome.said().contains(".tidings/node.log"), outcome.said());
        assertTrue(Files.readString(machine.at(".tidings/node.log")).contains("Unable to locate"));
    }

    @Test
    void givenANode_whenNeeded_thenNothingIsInstalled() throws Exception {
        machine.withRoot()
                .withAptGet(INSTALL_NODE)
                .tool("node", "echo v22.1.0\n")
                .tool("npm", "\n");

        var outcome = machine.run(FIND_NODE);

        assertEquals(0, outcome.exit(), outcome.said());
        assertEquals(List.of(), machine.aptGetCalls());
    }

    @ParameterizedTest
    @CsvSource({
        "v20.19.0, true",
        "v20.18.3, false",
        "v18.20.4, false",
        "v22.0.0, true",
        "nonsense, false"
    })
    void givenAVersionOfNode_whenAsked_thenItIsKnownWhetherItCanBuildTheClient(
            String version, boolean can) throws Exception {
        machine.tool("node", "echo " + version + "\n").tool("npm", "\n");

        var outcome = machine.run("is_node \"$MACHINE/bin\" 2>/dev/null\n");

        assertEquals(can, outcome.exit() == 0);
    }

    @Test
    void givenANodeWithoutNpm_whenAsked_thenItCannotBuildTheClient() throws Exception {
        machine.tool("node", "echo v22.1.0\n");

        assertNotEquals(0, machine.run("is_node \"$MACHINE/bin\"\n").exit());
    }

    @Test
    void givenNoChromium_whenRootOfDebianTests_thenItIsInstalledAndUsed() throws Exception {
        machine.withRoot().withDebian().withAptGet(installing("chromium", ":"));

        var outcome = machine.run(FIND_CHROMIUM);

        assertEquals(0, outcome.exit(), outcome.said());
        assertEquals(List.of("update", "install -y chromium" + PATIENCE), machine.aptGetCalls());
        assertTrue(outcome.said().startsWith("Installing Chromium"), outcome.said());
        assertTrue(
                outcome.said().contains("with " + machine.bin().resolve("chromium")),
                outcome.said());
    }

    @Test
    void givenNoChromium_whenAnyoneElseTests_thenNothingIsInstalledAndItIsSaidWhatToDo()
            throws Exception {
        machine.withDebian().withAptGet(installing("chromium", ":"));

        var outcome = machine.run(FIND_CHROMIUM);

        assertEquals(1, outcome.exit());
        assertEquals(List.of(), machine.aptGetCalls());
        assertTrue(outcome.said().contains("apt-get install chromium"), outcome.said());
        assertTrue(outcome.said().contains("TIDINGS_CHROMIUM"), outcome.said());
    }

    @Test
    void givenAnotherSystem_whenRootTests_thenNothingIsInstalled() throws Exception {
        machine.withRoot().withAptGet(installing("chromium", ":"));

        assertEquals(1, machine.run(FIND_CHROMIUM).exit());
        assertEquals(List.of(), machine.aptGetCalls());
    }

    @Test
    void givenNoPackages_whenChromiumIsInstalled_thenTheLogIsNamed() throws Exception {
        machine.withRoot().withDebian().withAptGet("echo 'E: no space left'; exit 100");

        var outcome = machine.run(FIND_CHROMIUM);

        assertEquals(1, outcome.exit());
        assertTrue(outcome.said().contains(".tidings/chromium.log"), outcome.said());
        assertTrue(Files.readString(machine.at(".tidings/chromium.log")).contains("no space"));
    }

    @Test
    void givenAnInstallationThatIsNotOnThePath_whenTesting_thenItIsSaidHowToNameIt()
            throws Exception {
        machine.withRoot().withDebian().withAptGet(":");

        var outcome = machine.run(FIND_CHROMIUM);

        assertEquals(1, outcome.exit());
        assertTrue(outcome.said().contains("name it in TIDINGS_CHROMIUM"), outcome.said());
    }

    @Test
    void givenABrowserIsNamed_whenTesting_thenThatOneIsUsedIfItIsOne() throws Exception {
        machine.withRoot().withDebian().withAptGet(":").tool("mine", ":\n");
        var mine = machine.bin().resolve("mine").toString();

        var used = machine.run(FIND_CHROMIUM, Map.of("TIDINGS_CHROMIUM", mine));
        var none = machine.run(FIND_CHROMIUM, Map.of("TIDINGS_CHROMIUM", mine + "-not"));

        assertEquals("with " + mine + "\n", used.said());
        assertEquals(1, none.exit());
        assertTrue(none.said().contains("names no executable"), none.said());
        assertEquals(List.of(), machine.aptGetCalls());
    }

    /// Lines of an `apt-get` that puts a program on the path.
    private static String installing(String program, String script) {
        return """
                printf '#!%%s\\n%%s\\n' "$MACHINE/bin/bash" '%s' >"$MACHINE/bin/%s"
                chmod +x "$MACHINE/bin/%s"
                """
                .formatted(script, program, program);
    }
}
