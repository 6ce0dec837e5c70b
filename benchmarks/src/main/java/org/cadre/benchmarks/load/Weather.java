package org.cadre.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How busy the machine is.
 *
 * @param load average of the last minute
 * @param stolenTicks of the processors that other guests of the host had, since the machine started
 */
public record Weather(double load, long stolenTicks) {

    private static final int STEAL = 8;

    public static Weather now() {
        try {
            var load = Files.readString(Path.of("/proc/loadavg"));
            try (var lines = Files.lines(Path.of("/proc/stat"))) {
                var all = lines.findFirst().orElseThrow().split(" +", -1);
                return new Weather(
                        Double.parseDouble(load.substring(0, load.indexOf(' '))), Long.parseLong(all[STEAL]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
