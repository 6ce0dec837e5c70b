package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules WB2 and CC2 of the guide: who reads the audit learns of no talk of the two. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class TalksOffRecordTest {

    private static final Map<String, Object> TALK = Map.of("heldOn", "2026-05-20");
    private static final Map<String, Object> CAREER = Map.of(
            "heldOn", "2026-05-20",
            "aspirations", "To lead a ward of my own",
            "timescale", "WITHIN_TWO_YEARS",
            "mobility", "WITHIN_REGION");

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @ParameterizedTest
    @ValueSource(strings = {"wellbeing", "career"})
    void wb2_cc2_the_audit_has_no_row_of_a_talk_that_was_written_down(String kind) {
        var conversation = Conversation.started();
        var before = acts(conversation);

        act(
                        conversation.appraisee(),
                        conversation.path(),
                        "record-%s-conversation".formatted(kind),
                        kind.equals("career") ? CAREER : TALK)
                .statusCode(200);

        assertThat(acts(conversation)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wellbeing", "career"})
    void wb2_cc2_a_look_of_the_appraiser_is_on_record_as_one_at_the_appraisal(String kind) {
        var conversation = Conversation.started();
        var before = acts(conversation).size();

        conversation
                .appraiser()
                .get(BASE + conversation.path() + "/" + kind + "-conversations")
                .then()
                .statusCode(200);

        assertThat(acts(conversation)).hasSize(before + 1).last().isEqualTo("read");
    }

    private List<String> acts(Conversation conversation) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select action from audit_entry where resource_id = :id order by seq", String.class)
                .setParameter("id", conversation.id)
                .getResultList());
    }
}
