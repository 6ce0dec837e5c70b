package org.cadre.acceptance.drill;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.local.suite.Suite;

/**
 * The processor cores that this process may use, and who gets which of them. A generator of load that shares its cores
 * with what it tries takes from the suite what it then misses; on a machine of its own it would not.
 *
 * @param allowed their numbers, ascending; empty where the system does not tell (only Linux does)
 */
record Cores(List<Integer> allowed) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";

    static Cores of(Path status) {
        if (!Files.exists(status)) {
            return new Cores(List.of());
        }
        try (var lines = Files.lines(status)) {
            return new Cores(lines.filter(line -> line.startsWith(ALLOWED))
                    .flatMap(line ->
                            Stream.of(line.substring(ALLOWED.length()).strip().split(",", -1)))
                    .flatMapToInt(Cores::range)
                    .boxed()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Cores ofThisProcess() {
        return of(STATUS);
    }

    /** Runs it while this process has the last core for itself and the suite has the others; tells whether that could be. */
    boolean divided(Suite suite, Runnable load) {
        if (allowed.size() < 2) {
            load.run();
            return false;
        }
        var last = allowed.size() - 1;
        try {
            confine(suite(suite), allowed.subList(0, last));
            confine(List.of(ProcessHandle.current().pid()), allowed.subList(last, last + 1));
            load.run();
        } finally {
            confine(suite(suite), allowed);
            confine(List.of(ProcessHandle.current().pid()), allowed);
        }
        return true;
    }

    /** A process and all that it began. */
    static List<Long> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    private static List<Long> suite(Suite suite) {
        return suite.parts().stream()
                .flatMap(part -> part.daemon().process().stream())
                .flatMap(process -> family(process).stream())
                .toList();
    }

    private static void confine(List<Long> processes, List<Integer> cores) {
        var list = cores.stream().map(Object::toString).collect(joining(","));
        processes.forEach(pid -> SystemCommand.run(
                Stream.of("taskset", "--all-tasks", "--cpu-list", "--pid", list, Long.toString(pid))));
    }

    private static IntStream range(String text) {
        var ends = text.split("-", 2);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
}
