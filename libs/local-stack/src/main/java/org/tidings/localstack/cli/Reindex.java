package org.tidings.localstack.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.tidings.localstack.StackException;
import org.tidings.localstack.stack.Checkout;

/// `./tidings reindex`: has the search index built anew from the stored articles, shows how far
/// that is, and returns when the new one serves.
final class Reindex {
    private static final String ADDRESS = "/api/v1/index/rebuild";
    private static final Duration PAUSE = Duration.ofMillis(500);

    /// So many pauses lie between two lines where there is no terminal.
    private static final int LINE_EVERY = 20;

    private final Checkout checkout;

    Reindex(Checkout checkout) {
        this.checkout = checkout;
    }

    int run(List<String> words) {
        if (!words.isEmpty()) {
            throw new UsageException("reindex does not know " + words.getFirst());
        }
        var here = new LocalPlatform(checkout);
        if (!here.isDemo()) {
            throw new StackException(
                    "started with --empty, so there are no demo users: POST "
                            + ADDRESS
                            + " as a platform administrator");
        }
        var platform = here.remembered();
        if (!platform.stack().member("query-service").isReady()) {
            throw new StackException("query-service is not running: ./tidings up");
        }
        return follow(new GatewayCalls(platform, "pat"), Screen.standard());
    }

    private static int follow(GatewayCalls gateway, Screen screen) {
        var progress = gateway.post(ADDRESS, JsonNodeFactory.instance.objectNode());
        for (int pauses = 0; progress.path("state").asText().equals("RUNNING"); pauses++) {
            screen.live("  " + text(progress));
            if (!screen.isTerminal() && pauses % LINE_EVERY == 0) {
                screen.line("  " + text(progress));
            }
            pause();
            progress = gateway.get(ADDRESS);
        }
        screen.live("");
        if (!progress.path("state").asText().equals("DONE")) {
            throw new StackException(
                    "the index was not rebuilt, the one before goes on serving: "
                            + progress.path("reason").asText("query-service was started again"));
        }
        screen.line(text(progress) + ": the new index serves");
        return 0;
    }

    static String text(JsonNode progress) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d articles",
                progress.path("done").asLong(),
                progress.path("total").asLong());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted; the index is being built all the same", e);
        }
    }
}
