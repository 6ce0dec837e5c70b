package org.cadre.local.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.cadre.local.audit.Verifier.printed;

import java.sql.SQLException;
import org.cadre.local.audit.Fault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The seals of a chain are moved, exchanged, cut off or made anew, so that the chain itself has to tell. */
@ExtendWith(FreshAudit.class)
class TamperedChainTest {

    private final SealedAudit audit;
    private final Intruder intruder;
    private final Verifier verifier;

    TamperedChainTest(AuditedService audited) {
        this.audit = audited.audit();
        this.intruder = audited.intruder();
        this.verifier = audited.verifier();
    }

    @Test
    void closing_the_gap_of_a_removed_entry_does_not_hide_it() throws SQLException {
        audit.run("delete from audit_entry where seq = 4");
        audit.run("delete from audit_seal where entry_seq = 4");
        for (var position = 5; position <= 10; position++) {
            intruder.moveSeal(position, position - 1);
        }

        assertThat(verifier.verdict().faults())
                .extracting(Fault::kind, Fault::position)
                .containsExactly(tuple(Kind.REMOVED, 4L), tuple(Kind.CUT_OFF, 10L));
    }

    @Test
    void a_cut_off_end_is_found_though_seals_and_heads_went_with_it() throws SQLException {
        audit.run("delete from audit_entry where seq between 9 and 10");
        audit.run("delete from audit_seal where entry_seq between 9 and 10");
        audit.run("delete from audit_head where position = 10");

        assertThat(verifier.verdict().faults())
                .extracting(Fault::kind)
                .containsExactlyInAnyOrder(Kind.CUT_OFF, Kind.HEAD_MISSING);
        assertThat(printed(verifier.verdict()))
                .contains("FAULT cut-off: chain RR8, position 9: it went to position 10");
    }

    @Test
    void a_chain_that_is_gone_altogether_is_found() throws SQLException {
        audit.run("delete from audit_entry where organisation = 'RR8'");
        audit.run("delete from audit_seal where chain = 'RR8'");

        verifier.findsOnly(Kind.CUT_OFF, 1, 0);
    }

    @Test
    void seals_that_changed_places_are_found() throws SQLException {
        intruder.moveSeal(4, 100);
        intruder.moveSeal(7, 4);
        intruder.moveSeal(100, 7);

        assertThat(verifier.verdict().faults()).extracting(Fault::kind).containsOnly(Kind.REORDERED);
        assertThat(verifier.verdict().faults()).extracting(Fault::position).contains(4L, 7L);
    }

    @Test
    void seals_that_exchanged_their_entries_are_found() throws SQLException {
        audit.run("alter table audit_seal drop constraint audit_seal_entry_seq_key");
        audit.run("""
                update audit_seal s set entry_seq = o.entry_seq, entry_hash = o.entry_hash from audit_seal o
                where (s.entry_seq, o.entry_seq) in ((4, 7), (7, 4))
                """);

        assertThat(verifier.verdict().faults()).extracting(Fault::kind).containsExactly(Kind.REORDERED, Kind.REORDERED);
    }

    @Test
    void an_entry_that_was_put_in_between_with_a_seal_is_found() throws SQLException {
        intruder.insertEntry();
        for (var position = 10; position >= 5; position--) {
            intruder.moveSeal(position, position + 1);
        }
        audit.run("insert into audit_seal select 'RR8', 5, 14, hash, hash, hash, now() from audit_seal"
                + " where entry_seq = 4");
        intruder.rehash(14, "entry_hash");
        intruder.rehash(14, "hash");

        assertThat(verifier.verdict().faults())
                .extracting(Fault::kind, Fault::position)
                .containsExactly(tuple(Kind.INSERTED, 5L));
    }

    @Test
    void a_chain_that_was_rebuilt_without_a_flaw_contradicts_its_head() throws SQLException {
        audit.run("update audit_entry set actor = 'somebody else' where seq = 4");
        audit.run("delete from audit_seal where chain = 'RR8'");
        audit.seal();

        verifier.findsOnly(Kind.REPLACED, 10, 10);
    }
}
