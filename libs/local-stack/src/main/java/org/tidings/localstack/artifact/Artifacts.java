package org.tidings.localstack.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds the components' artefacts, downloading what this machine does not have yet.
///
/// Answers are remembered in a folder, so a warm start does not load Maven at all.
public final class Artifacts {
    private final Path memory;
    private final DownloadListener listener;
    private @Nullable MavenRepository repository;

    /// @param memory folder in which answers are remembered
    public Artifacts(Path memory, DownloadListener listener) {
        this.memory = memory;
        this.listener = listener;
    }

    /// @param coordinates `group:artifact[:extension[:classifier]]:version`
    public Path file(String coordinates) {
        return remembered(coordinates, () -> List.of(maven().file(coordinates))).getFirst();
    }

    /// The files of these artefacts and of all they need at run time, in class path order.
    public List<Path> classPath(String... coordinates) {
        return remembered(
                String.join("+", coordinates), () -> maven().classPath(List.of(coordinates)));
    }

    private List<Path> remembered(String question, Supplier<List<Path>> ask) {
        var note = memory.resolve(question.replace(':', '_') + ".txt");
        return read(note)
                .orElseGet(
                        () -> {
                            var answer = ask.get();
                            write(note, answer);
                            return answer;
                        });
    }

    private static Optional<List<Path>> read(Path note) {
        try {
            var files = Files.readAllLines(note).stream().map(Path::of).toList();
            return files.isEmpty() || !files.stream().allMatch(Files::exists)
                    ? Optional.empty()
                    : Optional.of(files);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static void write(Path note, List<Path> answer) {
        try {
            Files.createDirectories(note.getParent());
            Files.write(note, answer.stream().map(Path::toString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized MavenRepository maven() {
        var known = repository;
        if (known == null) {
            known = new MavenRepository(listener);
            repository = known;
        }
        return known;
    }
}
