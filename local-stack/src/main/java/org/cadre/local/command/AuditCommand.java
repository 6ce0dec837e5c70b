package org.cadre.local.command;

import org.cadre.local.Cadre;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "audit",
        description = "What happened, provably.",
        subcommands = {AuditVerifyCommand.class})
public final class AuditCommand implements Runnable {

    @ParentCommand
    private Cadre cadre;

    Cadre cadre() {
        return cadre;
    }

    @Override
    public void run() {
        throw new IllegalArgumentException("Say what to do with the audit: ./cadre audit verify");
    }
}
