package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules W8 and T10 of the guide: managers take the list of what they hold with them, on record. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class MyAppraisalsExportTest {

    private static final String PATH = BASE + "/appraisals/mine/export";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void w8_who_holds_an_appraisal_exports_where_it_stands_and_not_what_was_written() {
        var conversation = Conversation.started().complete();

        var lines = file(conversation.appraiser()).lines().toList();

        assertThat(lines)
                .hasSize(2)
                .startsWith("id,cycleId,organisation,appraisalYear,personId,appraiserId,state,waitsFor,dueOn,"
                        + "meetingHeldOn,completedOn");
        assertThat(lines.getLast())
                .startsWith("%s,%s,%s,2026,%s,%s,COMPLETE,,2099-03-31,2026-05-20,"
                        .formatted(
                                conversation.id,
                                conversation.cycleId,
                                conversation.organisation,
                                conversation.appraisee.personId(),
                                conversation.appraiser.personId()));
        assertThat(looks(conversation.appraiser.personId())).containsExactly("shown " + conversation.id);
    }

    @Test
    void w8_ones_own_is_exported_too_and_in_no_audit_and_who_has_no_staff_record_has_none() {
        var conversation = Conversation.started();

        assertThat(file(conversation.appraisee()).lines()).hasSize(2);

        assertThat(looks(conversation.appraisee.personId())).isEmpty();
        assertThat(file(conversation.manager()).lines()).hasSize(1);
        as("hr@" + conversation.organisation).get(PATH).then().statusCode(403);
    }

    private static String file(RequestSpecification caller) {
        return caller.get(PATH)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
    }

    private List<String> looks(UUID reader) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select reason from audit_entry
                        where resource = 'appraisal' and action = 'list' and resource_id = :list
                        """, String.class)
                .setParameter("list", "party " + reader)
                .getResultList());
    }
}
