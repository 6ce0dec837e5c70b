package org.cadre.local.command;

import org.cadre.local.Cadre;
import org.cadre.local.suite.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "token", description = "Prints an access token of a demo user, for curl.")
public final class TokenCommand implements Runnable {

    @ParentCommand
    private Cadre cadre;

    @Parameters(paramLabel = "USER", description = "For example hr.rr8; an unknown name lists them all.")
    private String user;

    @Override
    public void run() {
        System.out.println(cadre.suite(Progress.silent()).tokens().ofDemoUser(user));
    }
}
