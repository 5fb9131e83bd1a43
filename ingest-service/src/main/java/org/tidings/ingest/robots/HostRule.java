package org.tidings.ingest.robots;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FailureKind;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.ingest.fetch.FetchOutcome.Failed;
import org.tidings.ingest.fetch.FetchPermission.Answer;
import org.tidings.ingest.fetch.FetchRequest;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.Fetcher;

/// The rules of one origin (scheme, host and port), asked for when they are needed.
final class HostRule {
    private final String origin;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable RobotsRules rules;
    private @Nullable Failed trouble;
    private @Nullable Instant troubledSince;
    private Instant askAgainAt = Instant.EPOCH;

    HostRule(String origin) {
        this.origin = origin;
    }

    /// Whoever comes while the file is being read waits for it.
    Answer ask(URI address, Fetcher fetcher, RobotsConfig config, Instant now) {
        lock.lock();
        try {
            if (!now.isBefore(askAgainAt)) {
                refresh(fetcher, config, now);
            }
            return answer(address);
        } finally {
            lock.unlock();
        }
    }

    private Answer answer(URI address) {
        RobotsRules known = rules;
        Failed why = trouble;
        if (known == null) {
            return new Answer.Denied(
                    why == null ? FailureKind.UNREACHABLE : why.kind(),
                    "robots.txt could not be read: " + (why == null ? origin : why.reason()));
        }
        if (!known.allows(address)) {
            return new Answer.Denied(
                    FailureKind.DISALLOWED, "robots.txt of " + origin + " disallows " + address);
        }
        return new Answer.Granted(known.crawlDelay().orElse(null));
    }

    private void refresh(Fetcher fetcher, RobotsConfig config, Instant now) {
        var request = FetchRequest.robots(URI.create(origin + "/robots.txt"));
        switch (fetcher.fetchUntraced(request)) {
            case FetchOutcome.Fetched(FetchedDocument document) -> {
                byte[] body = document.body().toByteArray();
                var read = RobotsRules.parse(body, document.contentType(), fetcher.agentToken());
                settled(read, config, now);
            }
            case FetchOutcome.NotModified() -> settled(RobotsRules.ALLOW_ALL, config, now);
            case Failed failed -> missed(failed, config, now);
        }
    }

    private void settled(RobotsRules read, RobotsConfig config, Instant now) {
        rules = read;
        trouble = null;
        troubledSince = null;
        Duration keep = config.keep();
        askAgainAt = now.plus(keep.compareTo(RobotsAnswer.KEPT) < 0 ? keep : RobotsAnswer.KEPT);
    }

    /// A host in trouble keeps the rules that it had; one that never answered allows nothing yet.
    private void missed(Failed failed, RobotsConfig config, Instant now) {
        if (meansNone(failed)) {
            settled(RobotsRules.ALLOW_ALL, config, now);
            return;
        }
        Instant since = troubledSince == null ? now : troubledSince;
        troubledSince = since;
        trouble = failed;
        if (Duration.between(since, now).compareTo(RobotsAnswer.GIVEN_UP) >= 0) {
            rules = RobotsRules.ALLOW_ALL;
        }
        Duration retry =
                failed.status() == null ? config.retry() : RobotsAnswer.UNREACHABLE.keptFor();
        askAgainAt = now.plus(retry);
    }

    /// There is no file that can be read, though the host answers.
    private static boolean meansNone(Failed failed) {
        Integer status = failed.status();
        return switch (failed.kind()) {
            case TOO_LARGE, UNREADABLE, REDIRECT_LOOP -> true;
            default -> status != null && RobotsAnswer.of(status) == RobotsAnswer.NONE;
        };
    }
}
