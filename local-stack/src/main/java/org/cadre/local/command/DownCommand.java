package org.cadre.local.command;

import org.cadre.local.Cadre;
import org.cadre.local.suite.ProgressLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "down", description = "Stops everything that runs; the data stays.")
public final class DownCommand implements Runnable {

    @ParentCommand
    private Cadre cadre;

    @Override
    public void run() {
        cadre.suite(new ProgressLines(System.out)).stop();
    }
}
