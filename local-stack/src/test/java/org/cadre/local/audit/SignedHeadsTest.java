package org.cadre.local.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.cadre.local.audit.TestKey.OF_THE_SERVICE;

import java.time.Duration;
import org.cadre.local.audit.Fault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Heads are kept in the database and on the topic, and count only with the signature of a trusted key. */
@ExtendWith(FreshAudit.class)
class SignedHeadsTest {

    private static final TestKey STRANGE = new TestKey(7, "324be2dea8bc4446");

    private final SealedAudit audit;
    private final Verifier verifier;
    private final String service;

    SignedHeadsTest(AuditedService audited) {
        this.audit = audited.audit();
        this.verifier = audited.verifier();
        this.service = audited.name();
    }

    @Test
    void a_rebuilt_chain_with_a_head_of_its_own_needs_the_key() throws Exception {
        audit.run("update audit_entry set actor = 'somebody else' where seq = 4");
        audit.run("delete from audit_seal where chain = 'RR8'");
        audit.seal();
        audit.run("delete from audit_head");
        audit.signed("RR8", STRANGE);

        assertThat(verifier.verdict().faults())
                .extracting(Fault::kind)
                .containsExactlyInAnyOrder(Kind.HEAD_FORGED, Kind.HEAD_FORGED, Kind.HEAD_MISSING, Kind.REPLACED);
    }

    @Test
    void a_head_with_a_wrong_signature_is_found_in_the_database_and_on_the_topic() throws Exception {
        var good = OF_THE_SERVICE.sign(service, "RR8", 5, "00".repeat(32), SealedAudit.START);
        var forged = new SignedHead(service, "RR8", 6, good.hash(), good.keyId(), good.signature(), good.signedAt());
        audit.keep(forged);
        audit.publish(forged);

        assertThat(verifier.verdict().faults())
                .extracting(Fault::kind, Fault::position)
                .containsOnly(tuple(Kind.HEAD_FORGED, 6L))
                .hasSize(2);
    }

    @Test
    void what_is_no_head_is_not_passed_over() throws Exception {
        audit.publish("no head");
        audit.publish("{}");
        audit.publish(OF_THE_SERVICE.sign("other", "RR8", 1, "00".repeat(32), SealedAudit.START));

        assertThat(verifier.verdict().faults())
                .extracting(Fault::kind)
                .containsExactly(Kind.HEAD_FORGED, Kind.HEAD_FORGED, Kind.HEAD_FORGED);
    }

    @Test
    void a_head_that_is_not_on_the_topic_is_missed_after_a_while() throws Exception {
        audit.keep(OF_THE_SERVICE.sign(service, "ENG", 3, audit.lastHash("ENG"), SealedAudit.START));
        audit.keep(OF_THE_SERVICE.sign(
                service, "ENG", 2, audit.lastHash("ENG"), SealedAudit.LATER.minus(Duration.ofSeconds(59))));

        assertThat(verifier.verdict().faults())
                .extracting(Fault::kind, Fault::position)
                .contains(tuple(Kind.HEAD_MISSING, 3L))
                .doesNotContain(tuple(Kind.HEAD_MISSING, 2L));
    }

    @Test
    void heads_of_the_previous_key_still_count() throws Exception {
        audit.sealed("RR8", 1);
        audit.signed("RR8", STRANGE);

        assertThat(verifier.verdict(Recoveries.none(), STRANGE, OF_THE_SERVICE).faults())
                .isEmpty();
    }
}
