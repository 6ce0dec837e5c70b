package org.cadre.acceptance.drill;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
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

    /** Runs it while this process has the later half of the cores for itself and the suite has the others. */
    void divide(Field field, Runnable load) {
        if (allowed.size() < 2 || !confine(me(), allowed)) {
            field.say("the clients share the cores of the suite: there is one only, or taskset is missing");
            load.run();
            return;
        }
        var half = allowed.size() - allowed.size() / 2;
        var ofSuite = allowed.subList(0, half);
        var ofClients = allowed.subList(half, allowed.size());
        field.say("the suite has the cores %s, the clients %s".formatted(ofSuite, ofClients));
        try {
            suite(field.suite()).forEach(process -> confine(process, ofSuite));
            confine(me(), ofClients);
            load.run();
        } finally {
            suite(field.suite()).forEach(process -> confine(process, allowed));
            confine(me(), allowed);
        }
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

    /** Whether that could be done; it cannot where taskset is missing, nor to a process that has just ended. */
    @CanIgnoreReturnValue
    private static boolean confine(long process, List<Integer> cores) {
        var list = cores.stream().map(Object::toString).collect(joining(","));
        try {
            return SystemCommand.run(
                    Stream.of("taskset", "--all-tasks", "--cpu-list", "--pid", list, Long.toString(process)));
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static long me() {
        return ProcessHandle.current().pid();
    }

    private static IntStream range(String text) {
        var ends = text.split("-", 2);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
}
