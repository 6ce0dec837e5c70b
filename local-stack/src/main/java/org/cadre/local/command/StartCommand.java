package org.cadre.local.command;

import java.util.List;
import org.cadre.local.Cadre;
import org.cadre.local.suite.ProgressLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "start", description = "Starts one part and leaves it running.")
public final class StartCommand implements Runnable {

    @ParentCommand
    private Cadre cadre;

    @Parameters(paramLabel = "P", arity = "1..*", description = "The part, for example appraisal or kafka.")
    private List<String> parts;

    @Override
    public void run() {
        var suite = cadre.suite(new ProgressLines(System.out));
        suite.startChecked(parts.stream().map(suite::part).toList());
    }
}
