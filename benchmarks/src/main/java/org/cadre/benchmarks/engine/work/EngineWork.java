package org.cadre.benchmarks.engine.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** One contest in this JVM. Says {@code @ name seconds} for each time, and in the end the most memory it ever held. */
public final class EngineWork {

    /** Begins what is told; all else is said by the JVM itself. */
    public static final String MARK = "@ ";

    public static final String MEMORY = "memory";

    /** Ends the name of a contest on one thread. */
    private static final String ALONE = "-alone";

    private static final double KILO = 1024;

    private EngineWork() {}

    /** The name of the contest, the scale, the seed and the number of rounds. */
    public static void main(String[] arguments) {
        var scale = Scale.of(Boolean.parseBoolean(arguments[1]));
        long seed = Long.parseLong(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        try (var crew = arguments[0].endsWith(ALONE) ? new Crew(1) : Crew.ofAllProcessors()) {
            contest(arguments[0], crew, scale, seed).run(scale.warmUps(), rounds, new Random(seed), EngineWork::tell);
        }
        tell(MEMORY, mostResident());
    }

    private static Contest contest(String name, Crew crew, Scale scale, long seed) {
        return switch (name) {
            case "kernels" -> new KernelWork(crew, seed).compared(scale);
            case "kernel" -> new KernelWork(crew, seed).whole(scale);
            case "kernel-sizes" -> new KernelWork(crew, seed).sizes(scale);
            case "study", "study" + ALONE -> new StudyWork(crew, seed).whole(scale, false);
            case "study-own" -> new StudyWork(crew, seed).whole(scale, true);
            case "study-sizes" -> new StudyWork(crew, seed).sizes(scale);
            case "audit" -> new AuditWork(crew, seed).whole(scale);
            case "centre" -> new CentreWork(crew, seed).whole(scale);
            default -> throw new IllegalArgumentException("there is no contest " + name);
        };
    }

    private static void tell(String name, double value) {
        System.out.println(MARK + name + " " + String.format(Locale.ROOT, "%.9f", value));
    }

    /** Megabytes of this process, its heap and everything else. */
    private static double mostResident() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElseThrow()
                    / KILO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
