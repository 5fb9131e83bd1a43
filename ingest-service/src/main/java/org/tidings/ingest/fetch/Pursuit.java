package org.tidings.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FetchOutcome.Failed;
import org.tidings.ingest.fetch.FetchRequest.Purpose;
import org.tidings.outgoing.AddressGuard;

/// One fetch from its first address to the last that redirects lead to. Each address is checked
/// before it is asked: how it is written, whether the guard lets us, whether the host permits it.
final class Pursuit {
    private final FetchRequest request;
    private final AddressGuard guard;
    private final FetchPermission permission;
    private final HttpExchanges exchanges;
    private final FetchConfig config;
    private final FetchCookies cookies = new FetchCookies();
    private final List<URI> redirects = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private Duration left;
    private @Nullable URI movedTo;
    private boolean permanentSoFar = true;

    Pursuit(
            FetchRequest request,
            AddressGuard guard,
            FetchPermission permission,
            HttpExchanges exchanges,
            FetchConfig config) {
        this.request = request;
        this.guard = guard;
        this.permission = permission;
        this.exchanges = exchanges;
        this.config = config;
        this.left = config.callTimeout();
    }

    FetchOutcome run() {
        try {
            URI at = request.url();
            while (true) {
                WebAddress address = WebAddress.parse(at.toString());
                switch (step(address)) {
                    case Step.Over(FetchOutcome outcome) -> {
                        return outcome;
                    }
                    case Step.On(URI next) -> at = next;
                }
            }
        } catch (MalformedAddress failure) {
            return new Failed(FailureKind.ADDRESS_REFUSED, String.valueOf(failure.getMessage()));
        } catch (InterruptedException cut) {
            Thread.currentThread().interrupt();
            return new Failed(FailureKind.INTERNAL, "the fetch was cut short");
        }
    }

    private sealed interface Step {
        record Over(FetchOutcome outcome) implements Step {}

        record On(URI next) implements Step {}
    }

    private Step step(WebAddress address) throws InterruptedException {
        Optional<Failed> objection = objection(address);
        if (objection.isPresent()) {
            return new Step.Over(objection.get());
        }
        // With the cookies as they are sent: the same address with another cookie is no circle
        asked.add(address + " " + cookies.header(address));
        var answer = exchanges.ask(new HttpExchanges.Ask(request, address, cookies, left));
        left = left.minus(answer.took());
        return switch (answer.said()) {
            case HttpExchanges.Said.Redirect(int status, String location) ->
                    redirected(address, status, location);
            case HttpExchanges.Said.Document(FetchedDocument document) ->
                    new Step.Over(new FetchOutcome.Fetched(complete(document)));
            case HttpExchanges.Said.Other(Failed failed) ->
                    new Step.Over(failed.elsewhere(!Origin.isOne(request.url(), address.uri())));
            case HttpExchanges.Said.Other(FetchOutcome outcome) -> new Step.Over(outcome);
        };
    }

    private Optional<Failed> objection(WebAddress address) {
        Optional<String> refusal = guard.refusalOf(address.host());
        if (refusal.isPresent()) {
            return Optional.of(new Failed(FailureKind.ADDRESS_REFUSED, refusal.get()));
        }
        if (!left.isPositive()) {
            return Optional.of(exchanges.tooSlow());
        }
        if (request.purpose() == Purpose.ROBOTS || request.purpose() == Purpose.HUB) {
            return Optional.empty();
        }
        return switch (permission.ask(address)) {
            case FetchPermission.Answer.Granted(Duration pause) -> {
                exchanges.pauseOf(address.host(), pause);
                yield Optional.empty();
            }
            case FetchPermission.Answer.Denied(FailureKind kind, String reason) ->
                    Optional.of(new Failed(kind, reason));
        };
    }

    private Step redirected(WebAddress from, int status, String location) {
        WebAddress to = WebAddress.parse(from.uri(), location);
        permanentSoFar &= status == 301 || status == 308;
        if (permanentSoFar) {
            movedTo = to.uri();
        }
        redirects.add(to.uri());
        if (asked.contains(to + " " + cookies.header(to))) {
            return new Step.Over(
                    new Failed(
                            FailureKind.REDIRECT_LOOP,
                            "the redirects go round in a circle, back to " + to));
        }
        if (redirects.size() > config.maxRedirects()) {
            return new Step.Over(
                    new Failed(
                            FailureKind.REDIRECT_LOOP,
                            "more than " + config.maxRedirects() + " redirects"));
        }
        return new Step.On(to.uri());
    }

    private FetchedDocument complete(FetchedDocument document) {
        var exchange = document.exchange();
        return new FetchedDocument(
                document.url(),
                redirects,
                document.body(),
                document.contentType(),
                document.etag(),
                document.lastModified(),
                document.at(),
                new Exchange(
                        exchange.requestedAt(), exchange.status(), exchange.headers(), movedTo));
    }
}
