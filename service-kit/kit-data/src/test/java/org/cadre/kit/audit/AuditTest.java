package org.cadre.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
    void the_service_itself_can_neither_edit_nor_remove_what_was_recorded() {
        recorded(UUID.randomUUID());

        refused("update audit_entry set actor = 'somebody else'");
        refused("delete from audit_entry");
        refused("truncate audit_entry");
    }

    private void recorded(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.recordBySystem(
                        "test", AuditedAct.of("read", "note", id, "RR8").because("a test wants to know")));
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(statement).executeUpdate()))
                .hasStackTraceContaining("permission denied for table audit_entry");
    }
}
