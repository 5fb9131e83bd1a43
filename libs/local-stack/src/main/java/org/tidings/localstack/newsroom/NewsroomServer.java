package org.tidings.localstack.newsroom;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Serves the newsroom on the loopback address until it is closed.
///
/// `GET /health` answers 200 under any Host.
public final class NewsroomServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService requests;

    private NewsroomServer(HttpServer server, ExecutorService requests) {
        this.server = server;
        this.requests = requests;
    }

    /// Arguments: the newsroom's folder and the port.
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: NewsroomServer <seeds/newsroom> <port>");
        }
        var newsroom = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        System.out.println("newsroom ready on http://127.0.0.1:" + newsroom.port());
    }

    /// Reads the folder once and serves it.
    ///
    /// @param port 0 takes a free one
    /// @throws IllegalArgumentException when a text in the folder is wrong; says which and why
    public static NewsroomServer start(Path folder, int port) throws IOException {
        var handler = new NewsroomHandler(NewsroomReader.read(folder));
        var loopback = InetAddress.ofLiteral("127.0.0.1");
        var server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        var requests = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(requests);
        server.createContext("/", handler);
        server.start();
        return new NewsroomServer(server, requests);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        requests.close();
    }
}
