package org.tidings.gateway.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.tidings.gateway.FakeServices;
import org.tidings.gateway.Gateway;
import org.tidings.localstack.testing.StackResource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(FakeServices.class)
class ClientFilesTest {
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String ASSET = "/assets/index-abc123.js";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void givenNobodySignedIn_whenAnAddressOfTheClientIsOpened_thenItsStartPageComes()
            throws Exception {
        for (var path : new String[] {"/", "/search?q=a%20b", "/articles/7f3", "/profile", "/x"}) {
            var answer = open(path, PAGE);
            assertEquals(200, answer.statusCode(), path);
            assertTrue(answer.body().contains("Stands in for the web client"), path);
            assertEquals("no-cache", header(answer, "Cache-Control"), path);
            assertEquals("", header(answer, "Last-Modified"), path);
        }
    }

    @Test
    void givenAnAddressOutsideOfTheClient_whenOpened_thenItsStartPageDoesNotCome()
            throws Exception {
        for (var path :
                new String[] {
                    "/api/v1/nothing", "/api", "/q/nothing", "/assets/gone.js", "/a.js"
                }) {
            var answer = open(path, PAGE);
            assertTrue(answer.statusCode() >= 400, path);
            assertFalse(answer.body().contains("Stands in"), path);
        }
        assertEquals(404, open("/search", "application/json").statusCode());
    }

    @Test
    void givenAFileNamedByItsContent_whenLoaded_thenItStaysWithTheBrowser() throws Exception {
        var there = open(ASSET, "*/*", "Accept-Encoding", "gzip");
        var gone = open("/assets/gone.js", "*/*");

        assertEquals("public, max-age=31536000, immutable", header(there, "Cache-Control"));
        assertEquals("gzip", header(there, "Content-Encoding"));
        assertEquals("accept-encoding", header(there, "Vary"));
        assertEquals("no-cache", header(gone, "Cache-Control"));
    }

    private HttpResponse<String> open(String path, String accepted, String... headers)
            throws Exception {
        var request = HttpRequest.newBuilder(Gateway.at(path)).header("Accept", accepted);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
