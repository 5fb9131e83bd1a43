package org.tidings.localstack.stack;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.localstack.artifact.Artifacts;
import org.tidings.localstack.component.Component;
import org.tidings.localstack.component.Home;
import org.tidings.localstack.component.Keycloak;
import org.tidings.localstack.component.Newsroom;

/// All that `./tidings up` runs: the components, the demo newsroom and the four services.
public final class Platform {
    private static final String LOOPBACK = "http://127.0.0.1:";

    private final Home home;
    private final Components components;
    private final Newsroom newsroom;
    private final URI gateway;
    private final Stack stack;

    /// @param demo whether newsroom, demonstration organisations and people are wanted
    public Platform(
            Checkout checkout, Artifacts artifacts, Map<String, Integer> ports, boolean demo) {
        this.home = checkout.up();
        this.gateway = URI.create(LOOPBACK + ports.get(Services.GATEWAY));
        this.components =
                new Components(checkout, home, artifacts, ports, databases(), gateway, demo);
        this.newsroom = new Newsroom(home, checkout.newsroom(), portOf(ports, Newsroom.NAME));
        this.stack = new Stack(home, all(checkout, ports, demo));
    }

    public Stack stack() {
        return stack;
    }

    public Components components() {
        return components;
    }

    public Newsroom newsroom() {
        return newsroom;
    }

    public URI gateway() {
        return gateway;
    }

    private static List<String> databases() {
        var names = new ArrayList<>(Services.DATABASES);
        names.add(Keycloak.NAME);
        return names;
    }

    private List<Component> all(Checkout checkout, Map<String, Integer> ports, boolean demo) {
        var all = new ArrayList<Component>(components.all());
        if (demo) {
            all.add(newsroom);
        }
        var mappings = demo ? newsroom.fetchMappings() : "";
        all.addAll(
                new Services(checkout, home, components, ports, ownDatabases(), "", mappings, "")
                        .all());
        return all;
    }

    private Map<String, Services.Database> ownDatabases() {
        var databases = new LinkedHashMap<String, Services.Database>();
        for (var name : Services.DATABASES) {
            databases.put(
                    name,
                    new Services.Database(
                            components.postgreSql().databases().jdbcUrl(name),
                            name,
                            components.databasePassword(name)));
        }
        return databases;
    }

    private static int portOf(Map<String, Integer> ports, String name) {
        var port = ports.get(name);
        if (port == null) {
            throw new IllegalArgumentException("no port for " + name);
        }
        return port;
    }
}
