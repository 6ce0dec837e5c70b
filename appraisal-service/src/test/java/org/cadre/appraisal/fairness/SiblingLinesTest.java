package org.cadre.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.closeCycle;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule Q5 of the guide: lines side by side are not shown where they leave a few. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SiblingLinesTest {

    @Inject
    KeptRatings ratings;

    @Test
    void q5_one_of_two_lines_is_withheld_where_both_leave_ten_of_the_organisation() {
        var organisation = Conversation.newOrganisation();
        var cycle = Conversation.openCycle(organisation);
        closeCycle(as("hr@" + organisation), "/cycles/" + cycle).statusCode(200);
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        ratings.of(cycle, organisation, one, 4, 12, one);
        ratings.of(cycle, organisation, other, 3, 11, other);
        ratings.of(cycle, organisation, UUID.randomUUID(), 5, 10);

        assertThat(withheld(organisation, cycle, one, other)).containsExactly(false, true);
        assertThat(withheld(organisation, cycle, other, one)).containsExactly(true, false);
        ratings.of(cycle, organisation, UUID.randomUUID(), 5, 1);
        assertThat(withheld(organisation, cycle, one, other)).containsExactly(false, false);
    }

    private static List<Boolean> withheld(String organisation, String cycle, UUID... managers) {
        return List.of(managers).stream()
                .map(manager -> as("hr@" + organisation)
                        .get(BASE + "/cycles/" + cycle + "/lines/" + manager + "/ratings")
                        .<Boolean>path("what.withheld"))
                .toList();
    }
}
