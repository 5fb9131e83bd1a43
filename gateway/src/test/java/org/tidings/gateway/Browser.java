package org.tidings.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// As much of a browser as signing in takes: cookies by site, redirects, HTML forms. Like browsers
/// it sends secure cookies to loopback addresses.
public final class Browser {
    public static final String SESSION = "q_session";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();
    private final Map<String, String> cookieAttributes = new TreeMap<>();

    public HttpResponse<String> get(URI address, String... headers) {
        return follow(send("GET", address, "", headers));
    }

    public HttpResponse<String> send(String method, URI address, String body, String... headers) {
        var request =
                HttpRequest.newBuilder(address)
                        .method(method, BodyPublishers.ofString(body))
                        .header("Cookie", cookieHeader(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            remember(answer);
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("No answer from " + address, e);
        }
    }

    /// Opens a page and signs in where it is asked to, in as many steps as the forms take. Keycloak
    /// refuses a login while another of the same person is being checked, as happens when modules
    /// are tested side by side; so the form is filled in again.
    public HttpResponse<String> signIn(URI page, String user, String password) {
        var answer = get(page);
        for (int step = 0; step < 8; step++) {
            var form = Jsoup.parse(answer.body()).selectFirst("#kc-form-login");
            if (form == null) {
                return answer;
            }
            answer = submit(answer.uri(), form, Map.of("username", user, "password", password));
        }
        return answer;
    }

    private HttpResponse<String> submit(URI page, Element form, Map<String, String> known) {
        var fields = new LinkedHashMap<String, String>();
        for (var input : form.select("input[name]")) {
            var name = input.attr("name");
            fields.put(name, known.getOrDefault(name, input.attr("value")));
        }
        var body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return follow(
                send(
                        "POST",
                        page.resolve(form.attr("action")),
                        body,
                        "Content-Type",
                        "application/x-www-form-urlencoded"));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        var last = answer;
        for (int hop = 0; hop < 10 && last.statusCode() / 100 == 3; hop++) {
            var to = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
            last = send("GET", to, "");
        }
        return last;
    }

    public String cookie(URI site, String name) {
        return cookies.getOrDefault(site.getAuthority(), Map.of()).get(name);
    }

    public void setCookie(URI site, String name, String value) {
        cookies.computeIfAbsent(site.getAuthority(), _ -> new TreeMap<>()).put(name, value);
    }

    public Map<String, String> cookies(URI site) {
        return cookies.getOrDefault(site.getAuthority(), Map.of());
    }

    /// The whole Set-Cookie line by which the cookie came.
    public String attributes(String name) {
        return cookieAttributes.getOrDefault(name, "");
    }

    private void remember(HttpResponse<String> answer) {
        for (var line : answer.headers().allValues("Set-Cookie")) {
            var pair = line.split(";", 2)[0].split("=", 2);
            var jar = cookies.computeIfAbsent(answer.uri().getAuthority(), _ -> new TreeMap<>());
            if (line.contains("Max-Age=0") || pair[1].isEmpty()) {
                jar.remove(pair[0]);
            } else {
                jar.put(pair[0], pair[1]);
                cookieAttributes.put(pair[0], line);
            }
        }
    }

    private String cookieHeader(URI address) {
        return cookies.getOrDefault(address.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
