package org.cadre.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cadre.local.daemon.PartFailed;

/**
 * The {@code postmaster.pid} that PostgreSQL leaves behind when it is killed. PostgreSQL removes it itself unless
 * another process has got that pid meanwhile; then it refuses to start for ever.
 */
record PostmasterLock(Path data) {

    void removeIfForeign() {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        try {
            var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            var process = ProcessHandle.of(pid);
            if (process.filter(this::servesThisFolder).isPresent()) {
                throw new PartFailed(
                        "A PostgreSQL that ./cadre does not know runs on %s (pid %d): stop it with kill -INT %d"
                                .formatted(data, pid, pid));
            }
            if (process.isPresent()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean servesThisFolder(ProcessHandle process) {
        var commandLine = Path.of("/proc/" + process.pid() + "/cmdline");
        try {
            return Files.readString(commandLine).contains(data.toString());
        } catch (IOException notLinux) {
            return process.info().commandLine().orElse("").contains(data.toString());
        }
    }
}
