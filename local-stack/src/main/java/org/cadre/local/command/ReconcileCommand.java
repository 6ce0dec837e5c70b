package org.cadre.local.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.cadre.local.Cadre;
import org.cadre.local.operate.Finding;
import org.cadre.local.operate.Finding.Verdict;
import org.cadre.local.operate.Operator;
import org.cadre.local.operate.Reconciliation;
import org.cadre.local.suite.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "reconcile",
        description = "Compares what every service knows of the others with what they published; fails on divergence.")
public final class ReconcileCommand implements Callable<Integer> {

    private static final int DIVERGED = 1;

    @ParentCommand
    private Cadre cadre;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long to wait for what is on its way; 10 without it.")
    private long patience;

    @Override
    public Integer call() {
        var operator = new Operator(cadre.suite(Progress.silent()));
        var findings = new Reconciliation(operator, Duration.ofSeconds(patience)).run();
        System.out.printf("%-28s %9s  %s%n", "projection", "published", "held");
        findings.stream().map(Finding::line).forEach(System.out::println);
        return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.DIVERGED) ? DIVERGED : 0;
    }
}
