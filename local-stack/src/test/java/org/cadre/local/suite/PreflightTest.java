package org.cadre.local.suite;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.state.CacheFolder;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.Ports;
import org.cadre.local.state.Site;
import org.cadre.local.state.StateFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    private static final long GIGABYTE = 1024L * 1024 * 1024;

    private record Pretended(OptionalLong availableMemory, long disk, int takenPort) implements Machine {

        @Override
        public long freeDisk(Path folder) {
            return disk;
        }

        @Override
        public boolean isFree(int port) {
            return port != takenPort;
        }
    }

    @TempDir
    Path folder;

    private Suite suite;

    @BeforeEach
    void describe() {
        var site =
                new Site(new StateFolder(folder), new CacheFolder(folder), new Checkout(folder), Ports.movedBy(30_000));
        suite = new Suite(site, 1, Progress.silent());
    }

    @Test
    void a_machine_with_room_and_free_ports_will_do() {
        assertThatCode(() -> check(new Pretended(OptionalLong.of(8 * GIGABYTE), 50 * GIGABYTE, 0)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_system_that_does_not_tell_its_memory_is_believed() {
        assertThatCode(() -> check(new Pretended(OptionalLong.empty(), 50 * GIGABYTE, 0)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_port_in_use_is_named_with_who_needs_it_and_the_way_out() {
        assertThatThrownBy(() -> check(new Pretended(OptionalLong.of(8 * GIGABYTE), 50 * GIGABYTE, 38_081)))
                .isInstanceOf(PartFailed.class)
                .hasMessage("Port 38081, which appraisal needs, is in use: stop what listens there, "
                        + "or move all ports with CADRE_PORT_OFFSET=10000.");
    }

    @Test
    void too_little_memory_is_told_in_gigabytes() {
        assertThatThrownBy(() -> check(new Pretended(OptionalLong.of(GIGABYTE), 50 * GIGABYTE, 0)))
                .hasMessage("Too little memory: 1.0 GB are available and 2.3 GB are needed; close other programs.");
    }

    @Test
    void too_little_disk_is_told_with_the_folder() {
        assertThatThrownBy(() -> check(new Pretended(OptionalLong.of(8 * GIGABYTE), GIGABYTE, 0)))
                .hasMessageContaining("Too little disk: 1.0 GB are free for " + folder);
    }

    private void check(Machine machine) {
        new Preflight(machine).check(suite.site(), suite.parts());
    }
}
