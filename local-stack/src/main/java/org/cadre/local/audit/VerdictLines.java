package org.cadre.local.audit;

import java.io.PrintStream;

/** A verdict for people: a line for each chain, then one for each fault. */
public record VerdictLines(PrintStream out) {

    private static final int MOST_FAULTS = 50;

    public void print(Verdict verdict) {
        verdict.chains().forEach(chain -> line(verdict, chain));
        verdict.accepted()
                .forEach(recovery -> line(
                        verdict,
                        "accepted: chain %s was set back to position %d before %s: %s"
                                .formatted(recovery.chain(), recovery.position(), recovery.at(), recovery.reason())));
        verdict.faults().stream().limit(MOST_FAULTS).forEach(fault -> line(verdict, "FAULT " + fault));
        line(verdict, conclusion(verdict));
    }

    private static String conclusion(Verdict verdict) {
        if (verdict.holds()) {
            return "the audit holds";
        }
        return "the audit does NOT hold: %d faults".formatted(verdict.faults().size());
    }

    private void line(Verdict verdict, Object text) {
        out.printf("%-10s %s%n", verdict.service(), text);
    }
}
