package org.cadre.local.command;

import java.util.concurrent.Callable;
import org.cadre.local.Cadre;
import org.cadre.local.suite.Progress;
import org.cadre.local.suite.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "status", description = "Tells what runs, where, and with how much memory; fails unless all is ready.")
public final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    private Cadre cadre;

    private static final int NOT_READY = 3;

    @Override
    public Integer call() {
        var allReady = new Report(System.out).of(cadre.suite(Progress.silent()).parts());
        return allReady ? 0 : NOT_READY;
    }
}
