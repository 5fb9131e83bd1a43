package org.tidings.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurefireReportsTest {
    @TempDir Path root;

    @Test
    void givenReports_whenATestWasSkippedInThisRun_thenItIsNamed() throws IOException {
        var began = Instant.now().minusSeconds(10);
        report("gateway/target/surefire-reports/TEST-a.xml", "a", "<skipped/>", Instant.now());
        report("libs/x/target/surefire-reports/TEST-b.xml", "b", "", Instant.now());
        report("old/target/surefire-reports/TEST-c.xml", "c", "<skipped/>", Instant.EPOCH);

        var skipped = new SurefireReports(root).skippedSince(began);

        assertEquals(List.of("a.reads"), skipped);
    }

    private void report(String path, String type, String mark, Instant written) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                <testsuite><testcase classname="%s" name="reads">%s</testcase></testsuite>
                """
                        .formatted(type, mark));
        Files.setLastModifiedTime(file, FileTime.from(written));
    }
}
