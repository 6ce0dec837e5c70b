package org.cadre.local.daemon;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What is needed to start a process; the environment is added to the launcher's own. */
public record Launch(List<String> command, Map<String, String> environment, Path directory) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
