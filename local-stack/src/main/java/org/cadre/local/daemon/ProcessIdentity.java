package org.cadre.local.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells a process from a later one that got the same pid, also after a reboot. */
final class ProcessIdentity {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final List<String> DEAD = List.of("Z", "X");
    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    private ProcessIdentity() {}

    /** Empty when no such process lives; a zombie does not. */
    static Optional<String> of(long pid) {
        var stat = Path.of("/proc/" + pid + "/stat");
        if (Files.isReadable(BOOT)) {
            return fromProc(stat);
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .map(Object::toString);
    }

    private static Optional<String> fromProc(Path stat) {
        try {
            var line = Files.readString(stat);
            var fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
            if (DEAD.contains(fields.get(STATE))) {
                return Optional.empty();
            }
            return Optional.of(Files.readString(BOOT).strip() + "/" + fields.get(START_TICKS));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
