package org.tidings.query.language;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntFunction;
import org.tidings.problem.ProblemException;

/// Measures what it costs to refuse a query, as it gets longer: reading it, finding what is wrong
/// and what would repair it. Times are those of the thread on the processor, so that other work on
/// the machine counts little. Prints a line for each fault and length.
public final class RefusalBench {
    private static final long WARM_UP = 300_000_000L;
    private static final long MEASURED = 500_000_000L;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final List<Integer> KILOBYTES = List.of(1, 2, 4, 8, 16, 32);

    /// @param query of so many bytes or a few fewer, with the fault at its end or all through it
    private record Fault(String name, IntFunction<String> query) {}

    private static final List<Fault> FAULTS =
            List.of(
                    new Fault("AND and OR mixed", length -> row("boat AND ", length) + "a OR b"),
                    new Fault("AND, OR in turns", length -> row("boat AND oar OR ", length) + "a"),
                    new Fault("a quote left open", length -> row("boat ", length) + "\"a"),
                    new Fault("brackets left open", length -> row("(boat ", length) + "a"),
                    new Fault("negatives alone", length -> row("-boat ", length) + "-a"),
                    new Fault("an unknown field", length -> row("boat ", length) + "boot:a"));

    private RefusalBench() {}

    public static void main(String[] arguments) {
        for (Fault fault : FAULTS) {
            KILOBYTES.forEach(kilobytes -> rounds(query(fault, kilobytes), WARM_UP));
        }
        for (Fault fault : FAULTS) {
            KILOBYTES.forEach(kilobytes -> measure(fault, kilobytes));
        }
        System.exit(0);
    }

    private static void measure(Fault fault, int kilobytes) {
        String query = query(fault, kilobytes);
        double nanos = rounds(query, MEASURED);
        System.out.printf(
                "  %-18s %2d KB: %,9.0f refused/s, %6.1f ns a byte%n",
                fault.name(), kilobytes, 1e9 / nanos, nanos / query.length());
    }

    private static String query(Fault fault, int kilobytes) {
        return fault.query().apply(kilobytes * 1024 - 10);
    }

    /// @return nanoseconds for one
    private static double rounds(String query, long time) {
        long began = THREAD.getCurrentThreadCpuTime();
        int refused = 0;
        while (THREAD.getCurrentThreadCpuTime() - began < time) {
            if (isRefused(query)) {
                refused++;
            }
        }
        if (refused == 0) {
            throw new IllegalStateException("not refused: " + query.substring(0, 40));
        }
        return (double) (THREAD.getCurrentThreadCpuTime() - began) / refused;
    }

    private static boolean isRefused(String query) {
        try {
            QueryParser.parse(query);
            return false;
        } catch (ProblemException _) {
            return true;
        }
    }

    private static String row(String part, int length) {
        return part.repeat(length / part.length());
    }
}
