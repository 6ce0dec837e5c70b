package org.cadre.local.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.local.audit.TestKey.OF_THE_SERVICE;
import static org.cadre.local.audit.Verifier.printed;

import java.sql.SQLException;
import java.util.List;
import org.cadre.local.audit.Fault.Kind;
import org.cadre.local.audit.Recoveries.Recovery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator says which ends of chains and which heads were lost when something was set back. */
@ExtendWith(FreshAudit.class)
class AcceptedRecoveryTest {

    private final SealedAudit audit;
    private final Verifier verifier;
    private final String service;

    AcceptedRecoveryTest(AuditedService audited) {
        this.audit = audited.audit();
        this.verifier = audited.verifier();
        this.service = audited.name();
    }

    @Test
    void an_end_that_a_recovery_lost_is_accepted_once_an_operator_says_so() throws SQLException {
        audit.run("delete from audit_entry where seq between 9 and 10");
        audit.run("delete from audit_seal where entry_seq between 9 and 10");
        audit.run("delete from audit_head where position = 10");
        audit.sealed("RR8", 2);
        var loss = new Recovery(service, "RR8", 8, SealedAudit.LATER, "set back after a lost disk");

        assertThat(verifier.verdict().holds()).isFalse();
        var accepted = verifier.verdict(new Recoveries(List.of(loss)), OF_THE_SERVICE);
        assertThat(accepted.faults()).isEmpty();
        assertThat(printed(accepted)).contains("accepted: chain RR8 was set back to position 8", "a lost disk");
    }

    @Test
    void an_accepted_recovery_hides_nothing_before_the_loss() throws SQLException {
        audit.run("update audit_entry set actor = 'somebody else' where seq = 4");
        var loss = new Recovery(service, "RR8", 8, SealedAudit.LATER, "set back after a lost disk");

        assertThat(verifier.verdict(new Recoveries(List.of(loss)), OF_THE_SERVICE)
                        .faults())
                .extracting(Fault::kind)
                .containsExactly(Kind.EDITED);
    }

    @Test
    void heads_that_only_the_database_has_are_accepted_after_a_wiped_broker() throws Exception {
        audit.keep(OF_THE_SERVICE.sign(service, "ENG", 3, audit.lastHash("ENG"), SealedAudit.START));
        var loss = new Recovery(service, "ENG", 3, SealedAudit.LATER, "broker wiped");

        assertThat(verifier.verdict().holds()).isFalse();
        assertThat(verifier.verdict(new Recoveries(List.of(loss)), OF_THE_SERVICE)
                        .faults())
                .isEmpty();
    }
}
