package org.tidings.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.tidings.ingest.fetch.FetchOutcome.Failed;

/// What a connection's exception means.
final class BrokenConnection {
    private BrokenConnection() {}

    static Failed describe(IOException failure) {
        return switch (failure) {
            case UnknownHostException _ ->
                    new Failed(FailureKind.HOST_UNKNOWN, "the host name is unknown");
            case InterruptedIOException _ ->
                    new Failed(FailureKind.TIMEOUT, "the server did not answer in time");
            case ConnectException _ ->
                    new Failed(FailureKind.UNREACHABLE, "the server refused the connection");
            case SSLException _ ->
                    new Failed(
                            FailureKind.INSECURE, "no secure connection: " + failure.getMessage());
            default ->
                    new Failed(
                            FailureKind.UNREACHABLE,
                            "the connection failed: " + failure.getMessage());
        };
    }
}
