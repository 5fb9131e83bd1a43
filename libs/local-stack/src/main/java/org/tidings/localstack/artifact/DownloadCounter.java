package org.tidings.localstack.artifact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferEvent;

/// Adds up the transfers of all files for a [DownloadListener].
final class DownloadCounter extends AbstractTransferListener {
    private final DownloadListener listener;
    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final Map<String, Long> announced = new ConcurrentHashMap<>();
    private final AtomicInteger files = new AtomicInteger();

    DownloadCounter(DownloadListener listener) {
        this.listener = listener;
    }

    @Override
    public void transferStarted(TransferEvent event) {
        announced.put(key(event), Math.max(0, event.getResource().getContentLength()));
    }

    @Override
    public void transferProgressed(TransferEvent event) {
        arrived.put(key(event), event.getTransferredBytes());
        report(event);
    }

    @Override
    public void transferSucceeded(TransferEvent event) {
        arrived.put(key(event), event.getTransferredBytes());
        announced.put(key(event), event.getTransferredBytes());
        files.incrementAndGet();
        report(event);
    }

    @Override
    public void transferFailed(TransferEvent event) {
        arrived.remove(key(event));
        announced.remove(key(event));
    }

    private void report(TransferEvent event) {
        long bytes = sum(arrived);
        var name = event.getResource().getResourceName();
        listener.progressed(
                files.get(),
                bytes,
                Math.max(bytes, sum(announced)),
                name.substring(name.lastIndexOf('/') + 1));
    }

    private static long sum(Map<String, Long> sizes) {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String key(TransferEvent event) {
        return event.getResource().getRepositoryUrl() + event.getResource().getResourceName();
    }
}
