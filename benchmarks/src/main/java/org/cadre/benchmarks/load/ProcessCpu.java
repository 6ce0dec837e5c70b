package org.cadre.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Processor time of processes since they began, in user and kernel mode.
 *
 * @param processes asked each time, because a database starts and ends children while it works
 */
public record ProcessCpu(Supplier<Stream<ProcessHandle>> processes) {

    private static final int USER_TICKS = 11;
    private static final int KERNEL_TICKS = 12;
    /** Fixed in the interface of the Linux kernel, whatever it counts with inside. */
    private static final long MILLIS_OF_TICK = 10;

    public static ProcessCpu withChildren(ProcessHandle process) {
        return new ProcessCpu(() -> Stream.concat(Stream.of(process), process.descendants()));
    }

    /** This process without its children: the suite that it started is among them. */
    public static ProcessCpu harness() {
        return new ProcessCpu(() -> Stream.of(ProcessHandle.current()));
    }

    public Duration used() {
        var ticks = processes.get().mapToLong(part -> ticks(part.pid())).sum();
        return Duration.ofMillis(ticks * MILLIS_OF_TICK);
    }

    /** A child that ended meanwhile counts no more. */
    private static long ticks(long pid) {
        try {
            var line = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
            var fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
            return Long.parseLong(fields.get(USER_TICKS)) + Long.parseLong(fields.get(KERNEL_TICKS));
        } catch (IOException gone) {
            return 0;
        }
    }
}
