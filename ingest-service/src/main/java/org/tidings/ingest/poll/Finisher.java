package org.tidings.ingest.poll;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.tidings.ingest.feed.FeedLeases;
import org.tidings.ingest.feed.FinishedPoll;
import org.tidings.tracing.Untraced;

/// Writes down how polls went: all that finished while the last batch was being written go into the
/// next one. Under load a round trip is shared by dozens, otherwise a poll waits for nobody.
final class Finisher implements Runnable {
    private static final Logger LOG = Logger.getLogger(Finisher.class);
    private static final int MOST = 200;

    private final FeedLeases leases;
    private final String owner;
    private final Consumer<UUID> written;
    private final BlockingQueue<FinishedPoll> waiting = new LinkedBlockingQueue<>();

    /// @param written told of each feed that is no longer in our hands
    Finisher(FeedLeases leases, String owner, Consumer<UUID> written) {
        this.leases = leases;
        this.owner = owner;
        this.written = written;
    }

    void add(FinishedPoll poll) {
        waiting.add(poll);
    }

    /// Until the thread is interrupted.
    @Override
    public void run() {
        List<FinishedPoll> batch = new ArrayList<>();
        try {
            while (true) {
                batch.add(waiting.take());
                waiting.drainTo(batch, MOST - 1);
                write(List.copyOf(batch));
                batch.clear();
            }
        } catch (InterruptedException end) {
            waiting.drainTo(batch);
            if (!batch.isEmpty()) {
                write(List.copyOf(batch));
            }
        }
    }

    private void write(List<FinishedPoll> batch) {
        try {
            List<Boolean> ours = Untraced.call(() -> leases.finish(owner, batch));
            for (int i = 0; i < ours.size(); i++) {
                if (!ours.get(i)) {
                    LOG.infof("feed %s was taken over by another replica", batch.get(i).feed());
                }
            }
        } catch (Exception failure) {
            LOG.warnf(
                    "%d polls were not written down, their feeds are polled again: %s",
                    batch.size(), failure.getMessage());
        }
        batch.forEach(poll -> written.accept(poll.feed()));
    }
}
