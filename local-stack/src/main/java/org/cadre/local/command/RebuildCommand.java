package org.cadre.local.command;

import java.util.concurrent.Callable;
import org.cadre.local.Cadre;
import org.cadre.local.operate.Operator;
import org.cadre.local.operate.RebuildRun;
import org.cadre.local.suite.ProgressLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "rebuild",
        description = "Builds what a service knows of the others anew from their topics, while it serves.")
public final class RebuildCommand implements Callable<Integer> {

    private static final int NOT_REBUILT = 1;

    @ParentCommand
    private Cadre cadre;

    @Parameters(index = "0", paramLabel = "SERVICE", description = "For example talent.")
    private String service;

    @Parameters(index = "1", arity = "0..1", paramLabel = "GROUP", description = "Only this projection; all without.")
    private String group = "";

    @Option(names = "--may-shrink", description = "It may have fewer rows afterwards.")
    private boolean mayShrink;

    @Override
    public Integer call() {
        var progress = new ProgressLines(System.out);
        var run = new RebuildRun(new Operator(cadre.suite(progress)), progress);
        var failed = run.groups(service, group).stream()
                .filter(one -> !run.of(service, one, mayShrink))
                .count();
        return failed == 0 ? 0 : NOT_REBUILT;
    }
}
