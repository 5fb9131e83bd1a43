package org.tidings.outgoing;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A range of addresses to which nothing that others wrote down has any business to lead.
///
/// From the IANA special-purpose registries for IPv4 and IPv6 (RFC 6890 and its updates). Ranges
/// that carry an IPv4 address inside IPv6 are refused whole: no public host is reached only
/// through one, and what is inside could be anything.
///
/// @param prefix how many leading bits of the network count
record AddressBlock(InetAddress network, int prefix, String name) {
    private static final List<AddressBlock> REFUSED =
            Stream.of(
                            "0.0.0.0/8 this-network",
                            "10.0.0.0/8 private",
                            "100.64.0.0/10 carrier-grade NAT",
                            "127.0.0.0/8 loopback",
                            "169.254.0.0/16 link-local",
                            "172.16.0.0/12 private",
                            "192.0.0.0/24 protocol assignment",
                            "192.0.2.0/24 documentation",
                            "192.31.196.0/24 AS112",
                            "192.52.193.0/24 AMT",
                            "192.88.99.0/24 6to4 relay",
                            "192.168.0.0/16 private",
                            "192.175.48.0/24 AS112",
                            "198.18.0.0/15 benchmark",
                            "198.51.100.0/24 documentation",
                            "203.0.113.0/24 documentation",
                            "224.0.0.0/4 multicast",
                            "240.0.0.0/4 reserved or broadcast",
                            "::/96 unspecified, loopback or IPv4-compatible",
                            "64:ff9b::/96 NAT64",
                            "64:ff9b:1::/48 local NAT64",
                            "100::/64 discard",
                            "2001::/23 protocol assignment or Teredo",
                            "2001:db8::/32 documentation",
                            "2002::/16 6to4",
                            "3fff::/20 documentation",
                            "5f00::/16 segment routing",
                            "fc00::/7 private",
                            "fe80::/10 link-local",
                            "fec0::/10 site-local",
                            "ff00::/8 multicast")
                    .map(AddressBlock::parse)
                    .toList();

    /// The name of the refused range that the address lies in; empty when it may be connected to.
    static Optional<String> refusing(InetAddress address) {
        return REFUSED.stream()
                .filter(block -> block.contains(address))
                .map(AddressBlock::name)
                .findFirst();
    }

    private static AddressBlock parse(String line) {
        int slash = line.indexOf('/');
        int space = line.indexOf(' ');
        return new AddressBlock(
                InetAddress.ofLiteral(line.substring(0, slash)),
                Integer.parseInt(line.substring(slash + 1, space)),
                line.substring(space + 1));
    }

    /// An IPv4-mapped address is one of IPv4: the JDK never makes it anything else, and bytes that
    /// come from elsewhere are unwrapped here.
    boolean contains(InetAddress address) {
        byte[] theirs = unmapped(address.getAddress());
        byte[] ours = network.getAddress();
        if (theirs.length != ours.length) {
            return false;
        }
        int rest = ours.length * 8 - prefix;
        return new BigInteger(1, theirs)
                .shiftRight(rest)
                .equals(new BigInteger(1, ours).shiftRight(rest));
    }

    private static byte[] unmapped(byte[] address) {
        boolean mapped = address.length == 16 && address[10] == -1 && address[11] == -1;
        for (int i = 0; mapped && i < 10; i++) {
            mapped = address[i] == 0;
        }
        return mapped ? Arrays.copyOfRange(address, 12, 16) : address;
    }
}
