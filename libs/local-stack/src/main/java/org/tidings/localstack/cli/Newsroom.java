package org.tidings.localstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.tidings.localstack.StackException;
import org.tidings.localstack.newsroom.NewsroomClock;
import org.tidings.localstack.newsroom.NewsroomState;
import org.tidings.localstack.stack.Checkout;

/// `./tidings newsroom`: where the demo newsroom's clock stands; `--day N [HH:MM]` moves it,
/// `--play [SECONDS]` lets it publish on, `--pause` stops that.
final class Newsroom {
    private static final String INTERVAL = "20";

    private final Checkout checkout;

    Newsroom(Checkout checkout) {
        this.checkout = checkout;
    }

    int run(List<String> words) {
        var rest = new ArrayDeque<>(words);
        var verb = rest.isEmpty() ? "" : rest.removeFirst();
        var newsroom = new LocalPlatform(checkout).remembered().newsroom();
        try (var clock = new NewsroomClock(newsroom.address().getPort())) {
            if (!newsroom.isReady()) {
                throw new StackException("the newsroom is not running: ./tidings up");
            }
            System.out.println(text(carryOut(clock, verb, rest)));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted", e);
        }
    }

    private static NewsroomState carryOut(NewsroomClock clock, String verb, Deque<String> rest)
            throws IOException, InterruptedException {
        return switch (verb) {
            case "" -> clock.state();
            case "--day" -> {
                int day = number("--day", rest.isEmpty() ? "" : rest.removeFirst());
                yield rest.isEmpty() ? clock.moveTo(day) : clock.moveTo(day, rest.removeFirst());
            }
            case "--play" -> {
                var seconds = rest.isEmpty() ? INTERVAL : rest.removeFirst();
                yield clock.play(Duration.ofSeconds(number("--play", seconds)));
            }
            case "--pause" -> clock.pause();
            default -> throw new UsageException("newsroom does not know " + verb);
        };
    }

    private static int number(String option, String digits) {
        if (!digits.matches("\\d{1,5}")) {
            throw new UsageException("newsroom " + option + " wants a number");
        }
        return Integer.parseInt(digits);
    }

    static String text(NewsroomState state) {
        var text = new StringBuilder();
        text.append("day %d, %s: ".formatted(state.day(), state.time()))
                .append(
                        "%d of %d articles are out\n"
                                .formatted(state.published(), state.articles()));
        var latest = state.latest();
        if (latest != null) {
            text.append(latest.edited() ? "edited last: " : "published last: ")
                    .append(latest.outlet() + ", " + latest.title() + "\n");
        }
        return text.append(ahead(state)).toString();
    }

    private static String ahead(NewsroomState state) {
        if (state.ahead() == 0) {
            return "nothing is left to come";
        }
        return state.intervalSeconds() == 0
                ? state.ahead() + " to come: ./tidings newsroom --play"
                : "%d to come, one every %d s".formatted(state.ahead(), state.intervalSeconds());
    }
}
