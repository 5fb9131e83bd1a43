package org.tidings.nlp.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;

/// A layer with a watch, for one thread. The time is that of the thread on the processor, so
/// that other work on the machine does not count.
final class Timed<T> implements Layer<T> {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Layer<T> layer;
    private long nanos;

    Timed(Layer<T> layer) {
        this.layer = layer;
    }

    /// @return nanoseconds on the processor of this thread since it began
    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    void reset() {
        nanos = 0;
    }

    double milliseconds() {
        return nanos / 1e6;
    }

    @Override
    public Kind<T> kind() {
        return layer.kind();
    }

    @Override
    public String version() {
        return layer.version();
    }

    @Override
    public List<Kind<?>> needs() {
        return layer.needs();
    }

    @Override
    public boolean englishOnly() {
        return layer.englishOnly();
    }

    @Override
    public @Nullable String shortfall(Document document) {
        return layer.shortfall(document);
    }

    @Override
    public T read(Document document) {
        long started = now();
        T found = layer.read(document);
        nanos += now() - started;
        return found;
    }
}
