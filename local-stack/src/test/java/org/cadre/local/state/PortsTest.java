package org.cadre.local.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path folder;

    @Test
    void an_offset_moves_every_port_and_a_name_moves_one() {
        var ports = new Ports(Map.of("CADRE_PORT_OFFSET", "1000", "CADRE_PORT_GATEWAY", "80"));

        assertThat(ports.of(Port.GATEWAY)).isEqualTo(80);
        assertThat(ports.of(Port.KAFKA)).isEqualTo(10192);
    }

    @Test
    void no_replica_meets_another_one_or_a_server() {
        var ports = new Ports(Map.of());
        var taken = new ArrayList<Integer>();
        for (var port : Port.values()) {
            var replicas = port.name().startsWith("K") || port == Port.POSTGRES ? 1 : 3;
            for (var replica = 1; replica <= replicas; replica++) {
                taken.add(ports.of(port, replica));
            }
        }

        assertThat(taken).doesNotHaveDuplicates();
    }

    @Test
    void what_is_not_a_number_is_refused_by_name() {
        var ports = new Ports(Map.of("CADRE_PORT_KAFKA", "x"));

        assertThatThrownBy(() -> ports.of(Port.KAFKA)).hasMessageContaining("CADRE_PORT_KAFKA is x");
    }

    @Test
    void a_state_folder_remembers_the_ports_chosen_for_it() {
        var checkout = new Checkout(folder);
        var state = folder.resolve("state").toString();
        Site.of(Map.of("CADRE_STATE", state, "CADRE_PORT_OFFSET", "1000"), checkout);

        var later = Site.of(Map.of("CADRE_STATE", state), checkout);

        assertThat(later.ports().of(Port.GATEWAY)).isEqualTo(9080);
    }
}
