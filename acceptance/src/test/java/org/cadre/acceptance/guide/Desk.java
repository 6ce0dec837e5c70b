package org.cadre.acceptance.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Where somebody sits who pastes a guide into one shell, from top to bottom: a folder that looks like the checkout.
 *
 * @param folder new for each guide
 * @param suite {@code CADRE_STATE} and {@code CADRE_PORT_OFFSET}
 * @param addresses those that guides name, and what is there instead
 */
record Desk(Path folder, Map<String, String> suite, Map<String, String> addresses) {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String STATE = "CADRE_STATE";
    private static final long MINUTES = 10;
    private static final String WATCHED = ". \"$GUIDE_WATCH\"; trap 'before \"$LINENO\" \"$BASH_COMMAND\"' DEBUG; "
            + "trap 'failed \"$LINENO\" \"$?\"' ERR";

    Pasted paste(Guide guide) {
        try {
            return read(guide, run(script(guide)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its first line is the title of the guide. */
    private String script(Guide guide) {
        var commands = guide.commands();
        var text = WATCHED + "\n" + String.join("\n", commands.subList(1, commands.size())) + "\n";
        for (var address : addresses.entrySet()) {
            text = text.replace(address.getKey(), address.getValue());
        }
        return text + "echo > \"$GUIDE_NOTES/end\"\n";
    }

    private Path run(String script) throws IOException, InterruptedException {
        var notes = Files.createDirectories(folder.resolve("notes"));
        var file = Files.writeString(folder.resolve("script.sh"), script);
        furnish();
        var process = new ProcessBuilder("bash", file.toString()).directory(folder.toFile());
        var environment = new HashMap<>(suite);
        environment.put("GUIDE_NOTES", notes.toString());
        environment.put("GUIDE_ROOT", ROOT.toString());
        environment.put("GUIDE_BIN", folder.resolve("bin").toString());
        environment.put("GUIDE_WATCH", tool("watch.sh", "watch.sh").toString());
        process.environment().putAll(environment);
        process.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        process.redirectInput(Path.of("/dev/null").toFile());
        var running = process.start();
        if (!running.waitFor(MINUTES, TimeUnit.MINUTES)) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly().waitFor();
        }
        return notes;
    }

    /** What a checkout has that guides speak of. */
    private void furnish() throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        tool("curl", "bin/curl");
        tool("cadre", "cadre");
        Files.createSymbolicLink(folder.resolve("docs"), ROOT.resolve("docs"));
        if (suite.containsKey(STATE)) {
            Files.createSymbolicLink(folder.resolve(".cadre"), Path.of(suite.get(STATE)));
        }
    }

    private Path tool(String name, String place) throws IOException {
        var file = folder.resolve(place);
        try (var source = Desk.class.getResourceAsStream("/guide/" + name)) {
            Files.copy(source, file);
        }
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot be made a command: " + file);
        }
        return file;
    }

    private Pasted read(Guide guide, Path notes) throws IOException {
        var slips = new ArrayList<>(notes(notes, "faults", Slip::of));
        var begun = notes(notes, "lines", Integer::valueOf);
        if (!Files.exists(notes.resolve("end"))) {
            var output = Files.readString(folder.resolve("output"));
            var last = begun.isEmpty() ? 1 : begun.getLast();
            slips.add(new Slip(last, Slip.Kind.STOPPED, "the shell stopped: " + tail(output)));
        }
        return new Pasted(guide, begun, notes(notes, "calls", Call::of), slips);
    }

    private static String tail(String output) {
        return output.substring(Math.max(0, output.length() - 1000));
    }

    private static <T> List<T> notes(Path folder, String name, Function<String, T> reading) throws IOException {
        var file = folder.resolve(name);
        return Files.exists(file)
                ? Files.readAllLines(file).stream().map(reading).toList()
                : List.of();
    }
}
