package org.tidings.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private static AddressGuard resolving(String... addresses) {
        return new AddressGuard(
                HostMappings.NONE,
                _ -> List.of(addresses).stream().map(InetAddress::ofLiteral).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
                "5f00::1",
                "3fff::1"
            })
    void givenAnAddressOfNoOutlet_whenItIsWrittenOrResolved_thenItIsRefused(String address) {
        assertThat(resolving().refusalOf(address)).isPresent();
        assertThatThrownBy(() -> resolving(address).lookup("news.example"))
                .isInstanceOf(AddressRefused.class)
                .hasMessageContaining("news.example leads to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "93.184.215.14", "100.63.255.255", "100.128.0.1", "172.15.0.1",
                "172.32.0.1", "192.0.1.1", "198.20.0.1", "223.255.255.255", "2606:4700::1111",
                "2a00:1450:4001::1"
            })
    void givenAPublicAddress_whenResolved_thenItIsWhatIsConnectedTo(String address)
            throws UnknownHostException {
        assertThat(resolving(address).lookup("news.example"))
                .containsExactly(InetAddress.ofLiteral(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "127.1", "017700000001",
                "127.0.0.1.", "0", "1.2.3.4.5", "news.0x7f", "fe80::1%eth0", "01.1.1.1"
            })
    void givenAnotherNotationOfAnAddress_whenItIsWritten_thenItIsRefused(String host) {
        assertThat(resolving("1.1.1.1").refusalOf(host)).isPresent();
        assertThatThrownBy(() -> resolving("1.1.1.1").lookup(host))
                .isInstanceOf(AddressRefused.class);
    }

    @Test
    void givenSeveralAddresses_whenOneIsRefused_thenTheHostIs() {
        assertThatThrownBy(() -> resolving("1.1.1.1", "10.0.0.1").lookup("news.example"))
                .isInstanceOf(AddressRefused.class)
                .hasMessageContaining("10.0.0.1");
    }

    @Test
    void givenAMapping_whenItsHostIsLookedUp_thenOnlyItIsExcepted() throws UnknownHostException {
        var guard =
                new AddressGuard(
                        HostMappings.of(List.of("Demo.example=127.0.0.1:8090")),
                        _ -> List.of(InetAddress.getLoopbackAddress()));

        var addresses = guard.lookup("demo.example");

        assertThat(guard.destination(new InetSocketAddress(addresses.getFirst(), 80)).getPort())
                .isEqualTo(8090);
        assertThatThrownBy(() -> guard.lookup("other.demo.example"))
                .isInstanceOf(AddressRefused.class);
        assertThat(guard.refusalOf("127.0.0.1")).isPresent();
    }

    @Test
    void givenAnAddressThatNobodyResolved_whenASocketConnects_thenItIsRefused() {
        assertThatThrownBy(
                        () ->
                                resolving("1.1.1.1")
                                        .destination(
                                                new InetSocketAddress(
                                                        InetAddress.getLoopbackAddress(), 80)))
                .isInstanceOf(AddressRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo.example", "demo.example=8090", "=127.0.0.1:1", "a=localhost:80"})
    void givenAMappingThatCannotBeRead_whenConfigured_thenTheMessageNamesIt(String mapping) {
        assertThatThrownBy(() -> HostMappings.of(List.of(mapping)))
                .hasMessageContaining("\"" + mapping + "\"");
    }
}
