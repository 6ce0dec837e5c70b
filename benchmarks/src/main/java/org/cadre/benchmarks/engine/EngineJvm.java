package org.cadre.benchmarks.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.cadre.benchmarks.engine.work.EngineWork;
import org.cadre.benchmarks.load.WrongAnswer;

/**
 * A JVM for one contest, so that none is measured in code that was compiled for another.
 *
 * @param megabytes of heap at most
 */
record EngineJvm(boolean small, long seed, int megabytes) {

    private static final String VECTORS = "jdk.incubator.vector";
    private static final int LAST_WORDS = 12;

    /** All it told. The JVM's own words are shown if it fails. */
    Samples run(String contest, int rounds) {
        var builder = new ProcessBuilder(command(contest, rounds)).redirectErrorStream(true);
        builder.environment().remove("JDK_JAVA_OPTIONS");
        try {
            var process = builder.start();
            try (var lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                return read(contest, process, lines);
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(String contest, int rounds) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (ModuleFinder.ofSystem().find(VECTORS).isPresent()) {
            command.addAll(List.of("--add-modules", VECTORS));
        }
        command.addAll(List.of("-Xmx" + megabytes + "m", "-XX:+UseParallelGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EngineWork.class.getName()));
        command.addAll(List.of(contest, Boolean.toString(small), Long.toString(seed), Integer.toString(rounds)));
        return command;
    }

    private static Samples read(String contest, Process process, BufferedReader lines) throws IOException {
        var samples = new Samples();
        var words = new ArrayDeque<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(EngineWork.MARK)) {
                var told = line.substring(EngineWork.MARK.length());
                int space = told.indexOf(' ');
                samples.add(told.substring(0, space), Double.parseDouble(told.substring(space + 1)));
            } else {
                words.add(line);
            }
            if (words.size() > LAST_WORDS) {
                words.remove();
            }
        }
        if (exit(process) != 0) {
            throw new WrongAnswer("The contest %s failed:%n%s".formatted(contest, String.join("\n", words)));
        }
        return samples;
    }

    private static int exit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }
}
