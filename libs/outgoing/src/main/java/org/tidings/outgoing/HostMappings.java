package org.tidings.outgoing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Hosts whose connections go to an address that the configuration names.
public final class HostMappings {
    public static final HostMappings NONE = new HostMappings(Map.of());

    private final Map<String, InetSocketAddress> byHost;

    private HostMappings(Map<String, InetSocketAddress> byHost) {
        this.byHost = Map.copyOf(byHost);
    }

    /// Reads `host=address:port`, where the address is an IP literal, in brackets for IPv6. A host
    /// `*.name` stands for all names one level below.
    ///
    /// @throws IllegalArgumentException naming the mapping that cannot be read
    public static HostMappings of(List<String> mappings) {
        Map<String, InetSocketAddress> byHost = new HashMap<>();
        for (String mapping : mappings) {
            if (!mapping.isBlank()) {
                int equals = mapping.indexOf('=');
                int colon = mapping.lastIndexOf(':');
                if (equals < 1 || colon < equals) {
                    throw unreadable(mapping);
                }
                byHost.put(
                        mapping.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        target(mapping, equals, colon));
            }
        }
        return new HostMappings(byHost);
    }

    private static InetSocketAddress target(String mapping, int equals, int colon) {
        try {
            var host = mapping.substring(0, equals).strip();
            var literal = mapping.substring(equals + 1, colon).strip();
            int port = Integer.parseInt(mapping.substring(colon + 1).strip());
            var address = InetAddress.ofLiteral(literal.replaceAll("^\\[|]$", ""));
            return new InetSocketAddress(
                    InetAddress.getByAddress(host, address.getAddress()), port);
        } catch (IllegalArgumentException | UnknownHostException failure) {
            throw unreadable(mapping);
        }
    }

    private static IllegalArgumentException unreadable(String mapping) {
        return new IllegalArgumentException(
                "\"" + mapping + "\" is not a mapping host=address:port");
    }

    /// Where connections to the host go; empty where nothing is configured for it.
    public Optional<InetSocketAddress> of(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        InetSocketAddress exact = byHost.get(name);
        return Optional.ofNullable(
                exact == null ? byHost.get("*" + name.replaceFirst("^[^.]*", "")) : exact);
    }
}
