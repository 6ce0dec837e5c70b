package org.cadre.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.cadre.local.audit.PublicKeys;
import org.cadre.local.audit.Recoveries;
import org.cadre.local.audit.VerdictLines;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.suite.AuditOfSuite;
import org.cadre.local.suite.Progress;
import org.cadre.local.suite.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "verify",
        description = {
            "Recomputes the audit chains of the services and compares them with the heads signed on Kafka.",
            "Needs PostgreSQL and Kafka, not the services. Exits with 0 if all holds, with 1 if anything does not."
        })
public final class AuditVerifyCommand implements Callable<Integer> {

    @ParentCommand
    private AuditCommand audit;

    @Parameters(arity = "0..*", paramLabel = "SERVICE", description = "All four without it.")
    private List<String> services = names();

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "Public keys, one a line; those of this suite without it.")
    private Path keys;

    @Option(names = "--recoveries", paramLabel = "FILE", description = "Losses that are accepted, see docs/audit.md.")
    private Path recoveries;

    @Option(
            names = "--limit",
            paramLabel = "DURATION",
            defaultValue = "PT1M",
            description = "How long an entry may wait for its seal and a head for its way to Kafka; PT1M without it.")
    private Duration limit;

    @Override
    public Integer call() throws IOException {
        var suite = new AuditOfSuite(audit.cadre().suite(Progress.silent()), Clock.systemUTC(), limit);
        var lines = new VerdictLines(System.out);
        var holds = true;
        for (var service : services) {
            requireKnown(service);
            var verdict = suite.of(service, keysOf(suite, service), accepted());
            lines.print(verdict);
            holds &= verdict.holds();
        }
        return holds ? 0 : 1;
    }

    private PublicKeys keysOf(AuditOfSuite suite, String service) throws IOException {
        return keys == null ? suite.keys(service) : PublicKeys.in(keys);
    }

    private Recoveries accepted() throws IOException {
        return recoveries == null ? Recoveries.none() : Recoveries.in(recoveries);
    }

    private static void requireKnown(String service) {
        if (!names().contains(service)) {
            throw new PartFailed(
                    "There is no audit of %s; there are those of %s".formatted(service, String.join(", ", names())));
        }
    }

    private static List<String> names() {
        return Service.behindTheGateway().stream().map(Service::id).toList();
    }
}
