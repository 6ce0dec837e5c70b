package org.cadre.local.command;

import org.cadre.local.Cadre;
import org.cadre.local.suite.ProgressLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "reset", description = "Stops everything and deletes all data, secrets and logs of this suite.")
public final class ResetCommand implements Runnable {

    @ParentCommand
    private Cadre cadre;

    @Override
    public void run() {
        var progress = new ProgressLines(System.out);
        cadre.suite(progress).stop();
        var state = cadre.site().state();
        state.clear();
        progress.say("suite", "data, secrets and logs in %s are deleted".formatted(state.root()));
    }
}
