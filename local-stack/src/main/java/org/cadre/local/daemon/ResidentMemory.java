package org.cadre.local.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Memory of a process in kilobytes: resident where it is alone, proportional where children share pages with it. */
final class ResidentMemory {

    private ResidentMemory() {}

    static OptionalLong of(ProcessHandle process) {
        var children = process.descendants().toList();
        if (children.isEmpty()) {
            return sum(Stream.of(process), "status", "VmRSS:");
        }
        return sum(Stream.concat(Stream.of(process), children.stream()), "smaps_rollup", "Pss:");
    }

    private static OptionalLong sum(Stream<ProcessHandle> processes, String file, String field) {
        return processes
                .map(process -> line(Path.of("/proc/" + process.pid(), file), field))
                .flatMap(Optional::stream)
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .reduce(Long::sum);
    }

    private static Optional<String> line(Path file, String field) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(field)).findFirst();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return Optional.empty();
        }
    }
}
