package org.tidings.outgoing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Dns;

/// Decides which addresses may be connected to, so that nobody reads our own network by giving us
/// an address to fetch.
///
/// It is the HTTP client's resolver: what it returns is what is connected to, and there is no
/// second look-up whose answer could differ. Literal addresses never reach a resolver and are
/// checked by [#refusalOf] before, and once more by [GuardedSockets] when a socket connects.
public class AddressGuard implements Dns {
    /// The last label is a number in any of the notations that some resolver understands (the
    /// URL standard's "ends in a number").
    private static final Pattern ENDS_IN_NUMBER =
            Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9a-fA-F]*)\\.?");

    private static final Pattern DOTTED_DECIMAL =
            Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");

    private final HostMappings mappings;
    private final HostResolver resolver;

    /// @param mappings hosts that are excepted
    public AddressGuard(HostMappings mappings, HostResolver resolver) {
        this.mappings = mappings;
        this.resolver = resolver;
    }

    /// Why the host can be refused as it is written, before anything is resolved.
    ///
    /// @param host a name or a literal address, IPv6 without brackets
    public Optional<String> refusalOf(String host) {
        if (mappings.of(host).isPresent()) {
            return Optional.empty();
        }
        if (host.isEmpty() || host.indexOf('%') >= 0) {
            return Optional.of("\"" + host + "\" is not a host");
        }
        boolean literal = host.indexOf(':') >= 0 || DOTTED_DECIMAL.matcher(host).matches();
        if (literal) {
            return refusalOf(host, InetAddress.ofLiteral(host));
        }
        if (ENDS_IN_NUMBER.matcher(host).matches()) {
            return Optional.of(
                    "\"" + host + "\" writes an address in a notation other than a.b.c.d");
        }
        return Optional.empty();
    }

    /// The addresses to connect to, each of them checked. One refused address refuses the host.
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        Optional<InetSocketAddress> mapped = mappings.of(host);
        if (mapped.isPresent()) {
            return List.of(mapped.get().getAddress());
        }
        Optional<String> refusal = refusalOf(host);
        if (refusal.isPresent()) {
            throw new AddressRefused(refusal.get());
        }
        List<InetAddress> addresses = resolver.resolve(host);
        for (InetAddress address : addresses) {
            check(host, address);
        }
        return addresses;
    }

    /// Where a socket that is about to connect really goes.
    ///
    /// @throws AddressRefused for an address that came past the resolver
    protected InetSocketAddress destination(InetSocketAddress wanted) throws AddressRefused {
        String host = wanted.getHostString();
        Optional<InetSocketAddress> mapped = mappings.of(host);
        if (mapped.isPresent()) {
            return mapped.get();
        }
        InetAddress address = wanted.getAddress();
        if (address == null) {
            throw new AddressRefused(host + " was not resolved");
        }
        check(host, address);
        return wanted;
    }

    private static void check(String host, InetAddress address) throws AddressRefused {
        Optional<String> refusal = refusalOf(host, address);
        if (refusal.isPresent()) {
            throw new AddressRefused(refusal.get());
        }
    }

    private static Optional<String> refusalOf(String host, InetAddress address) {
        return AddressBlock.refusing(address)
                .map(
                        range ->
                                "%s leads to %s (%s), which is not connected to"
                                        .formatted(host, address.getHostAddress(), range));
    }
}
