package org.tidings.localstack.cli;

import java.io.UncheckedIOException;
import java.util.List;
import org.tidings.localstack.StackException;
import org.tidings.localstack.stack.Checkout;

/// Carries out one verb; the script `./tidings` has built what it needs by then.
public final class Main {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> words) {
        try {
            var verb = words.isEmpty() ? "help" : words.getFirst();
            return carryOut(verb, words.stream().skip(1).toList());
        } catch (UsageException e) {
            System.err.println("tidings: " + e.getMessage());
            return MISUSED;
        } catch (StackException | UncheckedIOException | IllegalStateException e) {
            System.err.println("tidings: " + e.getMessage());
            return FAILED;
        }
    }

    private static int carryOut(String verb, List<String> rest) {
        var checkout = Checkout.current();
        return switch (verb) {
            case "up" -> new Up(checkout, UpOptions.parse(rest)).run();
            case "down" -> new Down(checkout).run(rest);
            case "status" -> new Status(checkout).run(rest);
            case "newsroom" -> new Newsroom(checkout).run(rest);
            case "token" -> new Token(checkout).run(rest);
            case "reindex" -> new Reindex(checkout).run(rest);
            case "test" -> new Test(checkout).run(rest);
            case "soak" -> new Test(checkout).soak();
            case "bench" -> new Bench(checkout).run(rest);
            default -> throw new UsageException("no verb " + verb);
        };
    }
}
