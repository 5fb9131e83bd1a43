package org.tidings.localstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tidings.localstack.StackException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// What Surefire wrote about the tests of all modules.
final class SurefireReports {
    private static final int DEEPEST_REPORT = 5;

    private final Path root;

    SurefireReports(Path root) {
        this.root = root;
    }

    /// `Class.method` of every test that a run after this instant skipped.
    List<String> skippedSince(Instant began) {
        try (var files = Files.walk(root, DEEPEST_REPORT)) {
            return files.filter(SurefireReports::isReport)
                    .filter(file -> isNewer(file, began))
                    .flatMap(SurefireReports::skipped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReport(Path file) {
        return file.toString().matches(".*/target/surefire-reports/TEST-[^/]*\\.xml");
    }

    private static boolean isNewer(Path file, Instant began) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isAfter(began);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> skipped(Path report) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            var marks = builder.parse(report.toFile()).getElementsByTagName("skipped");
            var names = new ArrayList<String>();
            for (int i = 0; i < marks.getLength(); i++) {
                var test = (Element) marks.item(i).getParentNode();
                names.add(test.getAttribute("classname") + "." + test.getAttribute("name"));
            }
            return names.stream();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new StackException("cannot read the test report " + report, e);
        }
    }
}
