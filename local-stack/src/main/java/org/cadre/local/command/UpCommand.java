package org.cadre.local.command;

import java.util.List;
import org.cadre.local.Cadre;
import org.cadre.local.suite.ProgressLines;
import org.cadre.local.suite.Up;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "up", description = "Starts the suite and stays in front until Ctrl-C.")
public final class UpCommand implements Runnable {

    @ParentCommand
    private Cadre cadre;

    @Parameters(paramLabel = "P", arity = "0..*", description = "Only these parts; all without it.")
    private List<String> parts = List.of();

    @Override
    public void run() {
        var progress = new ProgressLines(System.out);
        new Up(cadre.suite(progress), progress, System.out).run(parts);
    }
}
