package org.tidings.localstack.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.tidings.localstack.StackException;
import org.tidings.localstack.stack.Checkout;
import org.tidings.localstack.stack.ComponentStatus;
import org.tidings.localstack.stack.ComponentStatus.State;

/// `./tidings status`: every component's state, address, process and memory.
///
/// The exit code is 0 when all are ready, else 1.
final class Status {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Checkout checkout;

    Status(Checkout checkout) {
        this.checkout = checkout;
    }

    int run(List<String> words) {
        if (!List.of(List.of(), List.of("--json")).contains(words)) {
            throw new UsageException("status does not know " + String.join(" ", words));
        }
        var all = new LocalPlatform(checkout).remembered().stack().status();
        System.out.println(words.isEmpty() ? table(all) : json(all));
        return all.stream().allMatch(each -> each.state() == State.READY) ? 0 : 1;
    }

    private static String table(List<ComponentStatus> all) {
        var text = new StringBuilder();
        for (var each : all) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%-18s %-9s %-32s %8s %8s%n",
                            each.name(),
                            each.state().word(),
                            each.address(),
                            each.pid() == 0 ? "" : "pid " + each.pid(),
                            each.pid() == 0 ? "" : each.memory() / 1_000_000 + " MB"));
        }
        long sum = all.stream().mapToLong(ComponentStatus::memory).sum();
        return text + String.format(Locale.ROOT, "together %.2f GB", sum / 1e9);
    }

    /// An array of all, and an object for each under its own name.
    private static String json(List<ComponentStatus> all) {
        var document = JSON.createObjectNode();
        var list = document.putArray("components");
        document.put("ready", all.stream().allMatch(each -> each.state() == State.READY));
        document.put("memory", all.stream().mapToLong(ComponentStatus::memory).sum());
        for (var each : all) {
            list.add(node(each));
            document.set(each.name(), node(each));
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new StackException("the status cannot be written as JSON", e);
        }
    }

    private static ObjectNode node(ComponentStatus status) {
        return JSON.createObjectNode()
                .put("name", status.name())
                .put("state", status.state().word())
                .put("url", status.address().toString())
                .put("pid", status.pid())
                .put("memory", status.memory());
    }
}
