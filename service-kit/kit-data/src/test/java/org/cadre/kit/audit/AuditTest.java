package org.cadre.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AuditTest {

    @Inject
    Audit audit;

    @Inject
    Session database;

    @Test
    void an_act_of_the_system_says_so() {
        var id = UUID.randomUUID();

        recorded(id);

        var actor = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select actor from audit_entry where resource_id = :id", String.class)
                        .setParameter("id", id.toString())
                        .getSingleResult());
        assertThat(actor).isEqualTo("system:test");
    }

    @Test
    void acts_at_once_are_rows_in_their_order() {
        var id = UUID.randomUUID();

        QuarkusTransaction.requiringNew()
                .run(() -> audit.recordBySystem(
                        "test",
                        List.of(
                                AuditedAct.of("read", "note", id, "RR8").because("a \"reason\", with {signs}"),
                                AuditedAct.of("write", "page", id, null),
                                AuditedAct.of("close", "diary", id, "RDU").because(null))));

        var rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                        select concat_ws('|', action, resource, organisation, reason) from audit_entry
                        where resource_id = :id order by seq
                        """, String.class)
                        .setParameter("id", id.toString())
                        .getResultList());
        assertThat(rows).containsExactly("read|note|RR8|a \"reason\", with {signs}", "write|page", "close|diary|RDU");
    }

    @Test
    void the_service_itself_can_neither_edit_nor_remove_what_was_recorded() {
        recorded(UUID.randomUUID());

        refused("update audit_entry set actor = 'somebody else'", "audit_entry");
        refused("delete from audit_entry", "audit_entry");
        refused("truncate audit_entry", "audit_entry");
    }

    @Test
    void the_service_itself_can_touch_neither_queue_nor_seals_nor_heads() {
        for (var table : List.of("audit_pending", "audit_seal", "audit_head")) {
            refused("delete from " + table, table);
            refused("truncate " + table, table);
            refused(
                    "update %s set %s".formatted(table, table.equals("audit_pending") ? "seq = 1" : "position = 1"),
                    table);
        }
        refused("insert into audit_seal select 'RR8', 1, 1, ''::bytea, ''::bytea, ''::bytea, now()", "audit_seal");
        refused("insert into audit_head select 'RR8', 1, ''::bytea, now(), '', ''::bytea", "audit_head");
    }

    private void recorded(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.recordBySystem(
                        "test", AuditedAct.of("read", "note", id, "RR8").because("a test wants to know")));
    }

    private void refused(String statement, String table) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(statement).executeUpdate()))
                .hasStackTraceContaining("permission denied for table " + table);
    }
}
