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
/// `GET /health` answers 200 under any Host; under `newsroom.localhost` its clock is read and set.
public final class NewsroomServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService requests;
    private final Player player;

    private NewsroomServer(HttpServer server, ExecutorService requests, Player player) {
        this.server = server;
        this.requests = requests;
        this.player = player;
    }

    /// Arguments: the newsroom's folder, the port and, if it shall keep its clock, a file.
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException(
                    "usage: NewsroomServer <seeds/newsroom> <port> [<file for the clock>]");
        }
        var folder = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        var newsroom =
                arguments.length == 2
                        ? start(folder, port)
                        : start(folder, port, Path.of(arguments[2]));
        System.out.println("newsroom ready on http://127.0.0.1:" + newsroom.port());
    }

    /// Reads the folder once and serves it under the dates that `newsroom.txt` gives.
    ///
    /// @param port 0 takes a free one
    /// @throws IllegalArgumentException when a text in the folder is wrong; says which and why
    public static NewsroomServer start(Path folder, int port) throws IOException {
        return serve(Newsroom.read(folder), port);
    }

    /// Reads the folder once and serves it under dates that end shortly before the day on which
    /// the file for the clock was first written.
    ///
    /// @param clock a file in a folder that exists
    public static NewsroomServer start(Path folder, int port, Path clock) throws IOException {
        return serve(Newsroom.read(folder, new ClockFile(clock)), port);
    }

    private static NewsroomServer serve(Newsroom newsroom, int port) throws IOException {
        var player = new Player(newsroom);
        var handler = new NewsroomHandler(newsroom, new ControlHandler(newsroom, player));
        var loopback = InetAddress.ofLiteral("127.0.0.1");
        var server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        var requests = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(requests);
        server.createContext("/", handler);
        server.start();
        return new NewsroomServer(server, requests, player);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        player.close();
        server.stop(0);
        requests.close();
    }
}
