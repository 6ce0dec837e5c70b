package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.cadre.appraisal.testing.Colleagues;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.SentStatements;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule H5 of the guide, where somebody holds very many: how many one call takes, and what each costs. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class HandingOverManyTest {

    /** An appraisal, and the note of who held it. */
    private static final int ROWS_OF_EACH = 2;

    /** Whatever is said once, however many there are. */
    private static final int ONCE = 60;

    @Inject
    Colleagues colleagues;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    private Conversation conversation;
    private UUID successor;

    @BeforeEach
    void somebody_appraises() {
        conversation = Conversation.started();
        successor = Upstream.employee(conversation.organisation).personId();
    }

    @Test
    void h5_a_call_looks_at_a_thousand_and_says_whether_there_are_more() {
        colleagues.of(conversation, 1000);

        handOver(conversation.hr())
                .body("handedOver", hasSize(1000))
                .body("kept", empty())
                .body("more", equalTo(true));
        handOver(conversation.hr())
                .body("handedOver", hasSize(1))
                .body("kept", empty())
                .body("more", equalTo(false));

        assertThat(held()).isEqualTo(1001);
    }

    @Test
    void h5_of_exactly_a_thousand_there_are_no_more_and_each_is_on_record() {
        colleagues.of(conversation, 999);

        handOver(conversation.hr()).body("handedOver", hasSize(1000)).body("more", equalTo(false));

        assertThat(held()).isEqualTo(1000);
        assertThat(acts("'hand-over' and reason = 'LINE_MANAGEMENT_CHANGED'")).isEqualTo(1000);
    }

    @Test
    void h5_each_costs_its_own_rows_and_no_statement_of_its_own() {
        colleagues.of(conversation, 299);
        var answer = new AtomicReference<ValidatableResponse>();

        var sent = SentStatements.serving(() -> answer.set(handOver(conversation.hr())));

        answer.get().body("handedOver", hasSize(300));
        assertThat(sent).isBetween(300L * ROWS_OF_EACH, 300L * ROWS_OF_EACH + ONCE);
    }

    @Test
    void h5_what_is_kept_costs_nothing_whoever_asks() {
        conversation.signedOnce();
        colleagues.of(conversation, 299);
        var hr = asStaff(Upstream.employee(conversation.organisation).staffUid(), "hr@" + conversation.organisation);
        var answer = new AtomicReference<ValidatableResponse>();

        var sent = SentStatements.serving(() -> answer.set(handOver(hr)));

        answer.get()
                .body("handedOver", empty())
                .body("kept", hasSize(300))
                .body("kept.code", everyItem(equalTo("appraisal-not-to-hand-over")));
        assertThat(sent).isBetween(1L, (long) ONCE);
    }

    /** What the successor holds, each with the note of who held it before. */
    private long held() {
        return count("""
                select count(*) from appraisal held join appraisal_former_appraiser former on former.appraisal_id = held.id
                where held.appraiser_id = '%s' and former.appraiser_id = '%s' and former.position = 0 and held.version > 0
                """.formatted(successor, conversation.appraiser.personId()));
    }

    /** On record at the organisation. */
    private long acts(String action) {
        return count("select count(distinct resource_id) from audit_entry where organisation = '%s' and action = %s"
                .formatted(conversation.organisation, action));
    }

    private long count(String sql) {
        return transactions.bySystem(
                () -> database.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private ValidatableResponse handOver(RequestSpecification hr) {
        return post(
                        hr,
                        "/appraisals/hand-overs",
                        Map.of(
                                "fromAppraiserId",
                                conversation.appraiser.personId(),
                                "toAppraiserId",
                                successor,
                                "reason",
                                "LINE_MANAGEMENT_CHANGED"))
                .statusCode(200);
    }
}
