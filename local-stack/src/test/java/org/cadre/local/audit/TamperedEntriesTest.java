package org.cadre.local.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.cadre.local.audit.Verifier.printed;

import java.sql.SQLException;
import org.cadre.local.audit.Fault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Entries are edited, removed, inserted or exchanged under the seals that were made for them. */
@ExtendWith(FreshAudit.class)
class TamperedEntriesTest {

    private final SealedAudit audit;
    private final Intruder intruder;
    private final Verifier verifier;

    TamperedEntriesTest(AuditedService audited) {
        this.audit = audited.audit();
        this.intruder = audited.intruder();
        this.verifier = audited.verifier();
    }

    @Test
    void an_untouched_audit_holds_and_is_told_chain_by_chain() throws SQLException {
        var verdict = verifier.verdict();

        assertThat(verdict.faults()).isEmpty();
        assertThat(printed(verdict))
                .contains("ENG        entries 3, sealed 3, no head yet")
                .contains(
                        "RR8        entries 10, sealed 10, last head 10 at 2026-04-01T08:00:00Z with key 339e2ff917630507")
                .contains("the audit holds");
    }

    @Test
    void a_rolled_back_entry_and_one_that_committed_late_are_no_faults() throws SQLException {
        audit.run("select nextval(pg_get_serial_sequence('audit_entry', 'seq'))");
        audit.sealed("RR8", 1);
        audit.run("insert into audit_entry overriding system value select 14, recorded_at, actor, null, 'RR8', action,"
                + " resource, 'late', decision from audit_entry where seq = 1");
        audit.seal();

        assertThat(verifier.verdict().faults()).isEmpty();
    }

    @Test
    void an_edited_entry_is_found() throws SQLException {
        audit.run("update audit_entry set actor = 'somebody else' where seq = 4");

        verifier.findsOnly(Kind.EDITED, 4, 4);
    }

    @Test
    void an_entry_that_was_edited_together_with_its_hash_is_found() throws SQLException {
        audit.run("update audit_entry set actor = 'somebody else' where seq = 4");
        intruder.rehash(4, "entry_hash");

        verifier.findsOnly(Kind.EDITED, 4, 4);
    }

    @Test
    void an_entry_that_was_edited_and_sealed_anew_breaks_the_chain_behind_it() throws SQLException {
        audit.run("update audit_entry set actor = 'somebody else' where seq = 4");
        intruder.rehash(4, "entry_hash");
        intruder.rehash(4, "hash");

        assertThat(verifier.verdict().faults())
                .extracting(Fault::kind, Fault::position)
                .contains(tuple(Kind.REMOVED, 5L));
    }

    @Test
    void an_entry_that_was_given_to_another_organisation_is_found() throws SQLException {
        audit.run("update audit_entry set organisation = 'RWH' where seq = 4");

        verifier.findsOnly(Kind.EDITED, 4, 4);
    }

    @Test
    void a_removed_entry_is_found() throws SQLException {
        audit.run("delete from audit_entry where seq = 4");

        verifier.findsOnly(Kind.REMOVED, 4, 4);
    }

    @Test
    void an_entry_that_was_removed_with_its_seal_is_found() throws SQLException {
        audit.run("delete from audit_entry where seq = 4");
        audit.run("delete from audit_seal where entry_seq = 4");

        verifier.findsOnly(Kind.REMOVED, 4, 0);
    }

    @Test
    void entries_that_changed_places_are_found() throws SQLException {
        audit.run("""
                update audit_entry e set resource_id = o.resource_id from audit_entry o
                where (e.seq, o.seq) in ((4, 7), (7, 4))
                """);

        assertThat(verifier.verdict().faults())
                .extracting(Fault::kind, Fault::position)
                .containsExactly(tuple(Kind.REORDERED, 4L), tuple(Kind.REORDERED, 7L));
    }

    @Test
    void an_entry_that_no_service_wrote_is_found() throws SQLException {
        intruder.insertEntry();

        verifier.findsOnly(Kind.INSERTED, 0, 14);
    }

    @Test
    void an_entry_that_waits_too_long_for_its_seal_is_found() throws SQLException {
        audit.recorded("RR8", "forgotten");

        verifier.findsOnly(Kind.UNSEALED, 0, 14);
    }

    @Test
    void an_entry_that_went_before_it_was_sealed_is_found() throws SQLException {
        audit.recorded("RR8", "gone");
        audit.run("delete from audit_entry where seq = 14");

        verifier.findsOnly(Kind.REMOVED, 0, 14);
    }
}
