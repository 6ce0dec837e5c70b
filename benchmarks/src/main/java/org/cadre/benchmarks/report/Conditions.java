package org.cadre.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cadre.benchmarks.Plan;

/** Where, when and how it was measured. */
public record Conditions(Map<String, String> all) {

    public Conditions {
        all = new LinkedHashMap<>(all);
    }

    public static Conditions of(Plan plan, Instant at, List<String> flags, String commit) {
        var particular = new LinkedHashMap<String, String>();
        particular.put("seed", Long.toString(plan.seed()));
        particular.put(
                "rounds",
                "%d, each run %d s".formatted(plan.rounds(), plan.time().toSeconds()));
        particular.put("flags", "those of ./cadre up" + (flags.isEmpty() ? "" : " and " + String.join(" ", flags)));
        particular.put("rows", Integer.toString(plan.rows()));
        return of(at, commit, particular);
    }

    /** Of the machine and the commit, and what is particular to a measure. */
    public static Conditions of(Instant at, String commit, Map<String, String> particular) {
        var all = new LinkedHashMap<String, String>();
        all.put("taken", at.toString().substring(0, 16) + "Z");
        all.put("commit", commit);
        all.put(
                "processor",
                "%d × %s".formatted(Runtime.getRuntime().availableProcessors(), field("cpuinfo", "model name")));
        all.put("memory", field("meminfo", "MemTotal"));
        all.put("system", "%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.version")));
        all.put("Java", System.getProperty("java.runtime.version"));
        all.putAll(particular);
        return new Conditions(all);
    }

    private static String field(String file, String name) {
        try (var lines = Files.lines(Path.of("/proc", file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
