package org.tidings.localstack.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.localstack.stack.PortPlan;

/// What follows `./tidings up`.
///
/// @param ports wanted ports by name, where they differ from the defaults
record UpOptions(boolean detach, boolean empty, Map<String, Integer> ports) {
    private static final int HIGHEST_PORT = 65_535;

    static UpOptions parse(List<String> words) {
        boolean detach = false;
        boolean empty = false;
        var ports = new LinkedHashMap<String, Integer>();
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            switch (word) {
                case "--detach", "-d" -> detach = true;
                case "--empty" -> empty = true;
                case "--port" -> addPort(ports, valueAfter(word, rest));
                default -> throw new UsageException("up does not know " + word);
            }
        }
        return new UpOptions(detach, empty, ports);
    }

    private static String valueAfter(String word, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageException(word + " wants NAME=NUMBER");
        }
        return rest.next();
    }

    private static void addPort(Map<String, Integer> ports, String wish) {
        var parts = wish.split("=", 2);
        if (!PortPlan.DEFAULTS.containsKey(parts[0])) {
            throw new UsageException(
                    "no port " + parts[0] + ": " + String.join(", ", PortPlan.DEFAULTS.keySet()));
        }
        ports.put(parts[0], number(parts.length == 2 ? parts[1] : ""));
    }

    private static int number(String digits) {
        if (!digits.matches("\\d{1,5}")) {
            throw new UsageException("--port wants NAME=NUMBER");
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > HIGHEST_PORT) {
            throw new UsageException(digits + " is no port number");
        }
        return port;
    }
}
