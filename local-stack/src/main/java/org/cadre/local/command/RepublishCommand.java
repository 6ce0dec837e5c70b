package org.cadre.local.command;

import java.time.Duration;
import java.util.List;
import org.cadre.local.Cadre;
import org.cadre.local.operate.Operator;
import org.cadre.local.operate.RepublishRun;
import org.cadre.local.suite.ProgressLines;
import org.cadre.local.suite.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "republish", description = "Sends all kept events again, for a Kafka that lost its data.")
public final class RepublishCommand implements Runnable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @ParentCommand
    private Cadre cadre;

    @Parameters(arity = "0..*", paramLabel = "SERVICE", description = "Only these services; all without it.")
    private List<String> services =
            Service.behindTheGateway().stream().map(Service::id).toList();

    @Override
    public void run() {
        var progress = new ProgressLines(System.out);
        new RepublishRun(new Operator(cadre.suite(progress)), progress, PATIENCE).of(services);
    }
}
