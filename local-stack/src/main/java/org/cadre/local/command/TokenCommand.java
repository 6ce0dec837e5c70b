package org.cadre.local.command;

import org.cadre.local.Cadre;
import org.cadre.local.identity.Tokens;
import org.cadre.local.suite.Progress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "token", description = "Prints an access token of a demo user or of a system client, for curl.")
public final class TokenCommand implements Runnable {

    @ParentCommand
    private Cadre cadre;

    @ArgGroup(multiplicity = "1")
    private Bearer bearer;

    /** Somebody, or something. */
    private static final class Bearer {

        @Parameters(paramLabel = "USER", description = "For example hr.rr8; an unknown name lists them all.")
        private String user;

        @ArgGroup(exclusive = false)
        private SystemClient system;
    }

    private static final class SystemClient {

        @Option(
                names = "--client",
                required = true,
                paramLabel = "CLIENT",
                description = "A system that signs in with its key, for example cadre-integrator.")
        private String client;

        @Option(
                names = "--scope",
                paramLabel = "SCOPES",
                defaultValue = "workforce.read workforce.write",
                description = "What it wants to do, separated by blanks. Usually: ${DEFAULT-VALUE}.")
        private String scopes;
    }

    @Override
    public void run() {
        System.out.println(token(cadre.suite(Progress.silent()).tokens()));
    }

    private String token(Tokens tokens) {
        return bearer.system == null
                ? tokens.ofDemoUser(bearer.user)
                : tokens.ofClient(bearer.system.client, bearer.system.scopes);
    }
}
