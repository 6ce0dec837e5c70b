package org.cadre.local.command;

import java.util.List;
import org.cadre.local.Cadre;
import org.cadre.local.suite.ProgressLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "stop", description = "Stops one part in good order.")
public final class StopCommand implements Runnable {

    @ParentCommand
    private Cadre cadre;

    @Parameters(paramLabel = "P", arity = "1..*", description = "The part, for example appraisal or kafka.")
    private List<String> parts;

    @Override
    public void run() {
        var suite = cadre.suite(new ProgressLines(System.out));
        suite.stop(parts.stream().map(suite::part).toList());
    }
}
