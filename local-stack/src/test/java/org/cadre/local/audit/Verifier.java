package org.cadre.local.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.local.audit.TestKey.OF_THE_SERVICE;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.cadre.local.audit.Fault.Kind;

/** Judges the audit of one service as an operator does, and says what it found. */
record Verifier(String service, SealedAudit audit, AuditServers servers) {

    /** Asserts that this is the one fault there is. */
    void findsOnly(Kind kind, long position, long seq) throws SQLException {
        var chain = kind == Kind.REMOVED && position == 0 ? "?" : "RR8";
        assertThat(verdict().faults())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("detail")
                .containsExactly(new Fault(kind, chain, position, seq, ""));
    }

    Verdict verdict() throws SQLException {
        return verdict(Recoveries.none(), OF_THE_SERVICE);
    }

    /** As the jobs role: the verifier needs no more than that. */
    Verdict verdict(Recoveries recoveries, TestKey... keys) throws SQLException {
        try (var jobs = servers.connect(service, "appraisal_jobs")) {
            return audit.verdict(jobs, TestKey.trusted(keys), recoveries);
        }
    }

    static String printed(Verdict verdict) {
        var bytes = new ByteArrayOutputStream();
        new VerdictLines(new PrintStream(bytes, true, StandardCharsets.UTF_8)).print(verdict);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
