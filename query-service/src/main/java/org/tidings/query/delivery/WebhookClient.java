package org.tidings.query.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.tidings.outgoing.AddressGuard;
import org.tidings.outgoing.AddressRefused;
import org.tidings.outgoing.GuardedSockets;
import org.tidings.outgoing.HostMappings;
import org.tidings.outgoing.HostResolver;
import org.tidings.query.delivery.Outcome.Delivered;
import org.tidings.query.delivery.Outcome.Failed;

/// Sends signed requests to webhooks, to no private address, and follows no redirect: a receiver
/// could send us where we would not go. Of an answer only the status counts; no body is read.
@ApplicationScoped
class WebhookClient {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int GONE = 410;

    private final OkHttpClient http;
    private final AddressGuard guard;
    private final HostMappings mappings;

    WebhookClient(DeliveryConfig config) {
        this.mappings = HostMappings.of(config.mappings().orElse(List.of()));
        this.guard = new AddressGuard(mappings, HostResolver.SYSTEM);
        this.http =
                new OkHttpClient.Builder()
                        .dns(guard)
                        .socketFactory(new GuardedSockets(guard))
                        .proxy(Proxy.NO_PROXY)
                        .cookieJar(CookieJar.NO_COOKIES)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .retryOnConnectionFailure(false)
                        .connectTimeout(config.timeout())
                        .callTimeout(config.timeout())
                        .build();
    }

    @PreDestroy
    void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    /// What is sent.
    ///
    /// @param key by which the receiver knows it again
    record Message(String event, String key, String body) {}

    /// Why an address cannot be a webhook's; empty when it can.
    Optional<String> refusalOf(String url) {
        HttpUrl parsed = HttpUrl.parse(url);
        if (parsed == null) {
            return Optional.of("it is no http or https address");
        }
        if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
            return Optional.of("it carries a user name or password");
        }
        if (!parsed.isHttps() && mappings.of(parsed.host()).isEmpty()) {
            return Optional.of("it is not https");
        }
        return guard.refusalOf(parsed.host());
    }

    Outcome send(Webhook webhook, Message message, Instant now) {
        String secret = webhook.secret();
        if (secret == null) {
            return new Failed("its secret cannot be opened here: make it a new one", false);
        }
        var request =
                new Request.Builder()
                        .url(webhook.url())
                        .header("User-Agent", "Tidings")
                        .header("Idempotency-Key", message.key())
                        .header("Tidings-Event", message.event())
                        .header("Tidings-Timestamp", Long.toString(now.getEpochSecond()))
                        .header("Tidings-Signature", Signature.of(secret, now, message.body()))
                        .post(RequestBody.create(message.body(), JSON))
                        .build();
        try (Response response = http.newCall(request).execute()) {
            return outcome(response.code());
        } catch (AddressRefused refused) {
            return new Failed(String.valueOf(refused.getMessage()), false);
        } catch (UnknownHostException unknown) {
            return new Failed("the host name is unknown", false);
        } catch (InterruptedIOException late) {
            return new Failed("there was no answer in time", false);
        } catch (SSLException insecure) {
            return new Failed("no secure connection: " + insecure.getMessage(), false);
        } catch (IOException failure) {
            return new Failed("the connection failed: " + failure.getMessage(), false);
        }
    }

    private static Outcome outcome(int status) {
        if (status >= 200 && status < 300) {
            return new Delivered();
        }
        if (status >= 300 && status < 400) {
            return new Failed("it answered " + status + "; redirects are not followed", false);
        }
        return new Failed("it answered " + status, status == GONE);
    }
}
