package org.cadre.appraisal.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule W8 of the guide for what is due. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DueExportTest {

    @Test
    void the_file_has_a_line_for_each_that_the_list_has() {
        var conversation = Conversation.started();
        var second = Upstream.employee(conversation.organisation, conversation.appraiser);
        Conversation.start(conversation.organisation, conversation.cycleId, second, conversation.appraiser)
                .statusCode(201);

        assertThat(lines(conversation, "until=2099-03-31"))
                .hasSize(3)
                .startsWith(
                        "appraisalId,cycleId,organisation,personId,appraiserId,reviewerId,state,awaited,appraiserLeft,dueOn,decideBy,decisionOverdue,appraiseeLeft")
                .contains("%s,%s,%s,%s,%s,,DRAFT,APPRAISEE,false,2099-03-31,,,false"
                        .formatted(
                                conversation.id,
                                conversation.cycleId,
                                conversation.organisation,
                                conversation.appraisee.personId(),
                                conversation.appraiser.personId()));
        assertThat(lines(conversation, "until=2099-03-30")).hasSize(1);
        assertThat(lines(conversation, "until=2099-04-01")).hasSize(3);
        assertThat(lines(conversation, "until=2099-03-31&awaited=APPRAISER")).hasSize(1);
    }

    @Test
    void it_is_for_hr_of_the_organisation() {
        var conversation = Conversation.started();
        var path = path(conversation, "until=2099-03-31");

        as("hr@RDU").get(path).then().statusCode(403);
        conversation.appraiser().get(path).then().statusCode(403);
    }

    private static String path(Conversation conversation, String query) {
        return BASE + "/due/export?organisation=" + conversation.organisation + "&" + query;
    }

    private static List<String> lines(Conversation conversation, String query) {
        return conversation
                .hr()
                .get(path(conversation, query))
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
