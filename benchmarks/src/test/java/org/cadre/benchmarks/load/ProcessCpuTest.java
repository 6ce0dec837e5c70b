package org.cadre.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessCpuTest {

    @Test
    void what_a_child_uses_is_not_counted_for_the_harness() throws IOException, InterruptedException {
        var harness = ProcessCpu.harness();
        var together = ProcessCpu.withChildren(ProcessHandle.current());
        var bothBefore = together.used();
        var before = harness.used();
        var child = new ProcessBuilder("sh", "-c", "i=0; while [ $i -lt 400000 ]; do i=$((i+1)); done; read _").start();
        try {
            var alone = ProcessCpu.withChildren(child.toHandle());
            while (alone.used().compareTo(Duration.ofMillis(200)) < 0) {
                Thread.sleep(10);
            }
            var used = alone.used();

            var ofHarness = harness.used().minus(before);
            var ofBoth = together.used().minus(bothBefore);

            assertThat(ofBoth.minus(ofHarness)).isGreaterThanOrEqualTo(used);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
