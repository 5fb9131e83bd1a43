package org.tidings.localstack.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// Keeps the newsroom's dates and its clock from one start to the next: what has been collected
/// under a date must not be met under another one.
record ClockFile(Path path) {
    private static final Set<String> HEADERS = Set.of("Day-One", "At");

    /// @param at the newsroom's own time
    record Kept(LocalDate dayOne, Instant at) {}

    Kept readOr(NewsroomSettings settings) throws IOException {
        if (Files.exists(path)) {
            return read();
        }
        var dayOne = settings.dayOneBefore(LocalDate.now(settings.offset()));
        var kept = new Kept(dayOne, settings.opening(new NewsroomCalendar(dayOne)));
        write(kept);
        return kept;
    }

    private Kept read() throws IOException {
        var text = HeaderedText.read(path).knowing(HEADERS);
        return new Kept(
                LocalDate.parse(text.required("Day-One")), Instant.parse(text.required("At")));
    }

    void write(Kept kept) {
        try {
            Files.writeString(path, "Day-One: %s\nAt: %s\n".formatted(kept.dayOne(), kept.at()));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot keep the newsroom's clock", failed);
        }
    }
}
