package org.cadre.local.suite;

import java.util.List;
import java.util.Locale;
import org.cadre.local.daemon.Part;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.state.Ports;
import org.cadre.local.state.Site;

/** Says before anything starts what would make it fail, one line and what to do about it. */
record Preflight(Machine machine) {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long MEMORY_PER_PART = 300 * MEGABYTE;
    private static final long DISK = 2048 * MEGABYTE;

    /** Looks only at parts that do not run yet. */
    void check(Site site, List<Part> parts) {
        var starting = parts.stream().filter(part -> !part.daemon().isRunning()).toList();
        if (!starting.isEmpty()) {
            checkMemory(starting.size() * MEMORY_PER_PART);
            checkDisk(site);
            starting.forEach(this::checkPorts);
        }
    }

    private void checkMemory(long needed) {
        machine.availableMemory().ifPresent(available -> {
            if (available < needed) {
                throw new PartFailed(
                        "Too little memory: %s GB are available and %s GB are needed; close other programs."
                                .formatted(gigabytes(available), gigabytes(needed)));
            }
        });
    }

    private void checkDisk(Site site) {
        for (var folder : List.of(site.state().root(), site.cache().root())) {
            var free = machine.freeDisk(folder);
            if (free < DISK) {
                throw new PartFailed("Too little disk: %s GB are free for %s and %s GB are needed; make room there."
                        .formatted(gigabytes(free), folder, gigabytes(DISK)));
            }
        }
    }

    private void checkPorts(Part part) {
        for (var port : part.ports()) {
            if (!machine.isFree(port)) {
                throw new PartFailed(
                        "Port %d, which %s needs, is in use: stop what listens there, or move all ports with %s=10000."
                                .formatted(port, part.name(), Ports.OFFSET));
            }
        }
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / (1024.0 * MEGABYTE));
    }
}
