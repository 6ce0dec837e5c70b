package org.cadre.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoresTest {

    @TempDir
    Path folder;

    @Test
    void reads_single_cores_and_ranges() throws IOException {
        var status = Files.writeString(folder.resolve("status"), "Cpus_allowed:\t1d\nCpus_allowed_list:\t0,2-4\n");
        assertThat(Cores.of(status).allowed()).isEqualTo(List.of(0, 2, 3, 4));
    }

    @Test
    void knows_none_where_the_system_does_not_tell() {
        assertThat(Cores.of(folder.resolve("missing")).allowed()).isEmpty();
    }
}
