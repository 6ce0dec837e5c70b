package org.cadre.local;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.cadre.local.command.AuditCommand;
import org.cadre.local.command.DownCommand;
import org.cadre.local.command.LogsCommand;
import org.cadre.local.command.RebuildCommand;
import org.cadre.local.command.ReconcileCommand;
import org.cadre.local.command.RepublishCommand;
import org.cadre.local.command.ResetCommand;
import org.cadre.local.command.SampleCommand;
import org.cadre.local.command.StartCommand;
import org.cadre.local.command.StatusCommand;
import org.cadre.local.command.StopCommand;
import org.cadre.local.command.TokenCommand;
import org.cadre.local.command.UpCommand;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.Site;
import org.cadre.local.suite.Progress;
import org.cadre.local.suite.Suite;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The launcher behind {@code ./cadre}. */
@Command(
        name = "./cadre",
        description = "Runs Cadre on this machine.",
        version = "Cadre 1.0.0-SNAPSHOT",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        subcommands = {
            UpCommand.class,
            StartCommand.class,
            StopCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            DownCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            SampleCommand.class,
            RebuildCommand.class,
            RepublishCommand.class,
            ReconcileCommand.class,
            AuditCommand.class
        })
public final class Cadre {

    private final Map<String, String> environment;

    Cadre(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        var line = new CommandLine(new Cadre(System.getenv()));
        line.setExecutionExceptionHandler(Cadre::explain);
        System.exit(line.execute(arguments));
    }

    /** The suite of this environment; {@code CADRE_REPLICAS} says how many of each process belong to it. */
    public Suite suite(Progress progress) {
        var replicas = Integer.parseInt(environment.getOrDefault("CADRE_REPLICAS", "1"));
        return new Suite(site(), replicas, progress);
    }

    public Site site() {
        return Site.of(environment, Checkout.around(Path.of(environment.getOrDefault("CADRE_HOME", "."))));
    }

    /** One line for what an operator can mend; the whole story for what only we can. */
    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof NoSuchFileException missing) {
            line.getErr().println("There is no file " + missing.getFile());
        } else if (failure instanceof PartFailed || failure instanceof IllegalArgumentException) {
            line.getErr().println(failure.getMessage());
        } else {
            failure.printStackTrace(line.getErr());
        }
        line.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
