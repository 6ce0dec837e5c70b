package org.cadre.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cadre.local.Cadre;
import org.cadre.local.suite.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "logs", description = "Shows the log of one part.")
public final class LogsCommand implements Callable<Integer> {

    @ParentCommand
    private Cadre cadre;

    @Parameters(paramLabel = "P", description = "The part, for example appraisal or kafka.")
    private String part;

    @Option(names = "-n", defaultValue = "200", description = "How many lines; 200 without it.")
    private int lines;

    @Option(names = "-f", description = "Goes on with what is added.")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path log = cadre.suite(Progress.silent()).part(part).daemon().log().path();
        var mode = follow ? "-F" : "-q";
        var tail = List.of("tail", "-n", Integer.toString(lines), mode, log.toString());
        return new ProcessBuilder(tail).inheritIO().start().waitFor();
    }
}
