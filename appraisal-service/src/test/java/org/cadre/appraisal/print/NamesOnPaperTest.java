package org.cadre.appraisal.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Paper;
import org.cadre.appraisal.testing.StandingForWorkforce;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule W9 of the guide: a paper says what people and the organisation are called when it is printed. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@QuarkusTestResource(StandingForWorkforce.class)
class NamesOnPaperTest {

    @AfterEach
    void recover() {
        StandingForWorkforce.recover();
    }

    @Test
    void the_two_and_the_organisation_stand_there_by_name() {
        var conversation = Conversation.started().complete();
        StandingForWorkforce.call(conversation.appraisee, "Zoë", "O'Neill & Sons");
        StandingForWorkforce.call(conversation.appraiser, "Amina", "<i>Ğülşen</i>");
        StandingForWorkforce.call(conversation.organisation, "Leeds Teaching Hospitals");

        assertThat(Paper.of(conversation))
                .contains("Appraisee Zoë O'Neill & Sons (staff number %s)".formatted(conversation.appraisee.staffUid()))
                .contains(
                        "Appraiser Amina <i>Ğülşen</i> (staff number %s)".formatted(conversation.appraiser.staffUid()))
                .contains("Organisation Leeds Teaching Hospitals (%s)".formatted(conversation.organisation))
                .doesNotContain(PrintedHeading.NOT_ASKED, PrintedHeading.NOT_KNOWN);
    }

    @Test
    void what_counts_is_the_name_at_the_moment_of_printing() {
        var conversation = named("Before");
        assertThat(Paper.of(conversation)).contains("Appraisee Before Married");

        StandingForWorkforce.call(conversation.appraisee, "After", "Married");

        assertThat(Paper.of(conversation)).contains("Appraisee After Married").doesNotContain("Before");
    }

    @Test
    void whom_workforce_does_not_know_any_more_stands_there_by_number_and_the_paper_says_why() {
        var conversation = Conversation.started().complete();
        StandingForWorkforce.call(conversation.appraisee, "Still", "Here");
        StandingForWorkforce.call(conversation.organisation, "Somewhere");

        assertThat(Paper.of(conversation))
                .contains("Appraisee Still Here (staff number")
                .contains("Appraiser Staff number " + conversation.appraiser.staffUid())
                .contains(PrintedHeading.NOT_KNOWN)
                .doesNotContain(PrintedHeading.NOT_ASKED);
    }

    @Test
    void an_organisation_that_workforce_does_not_know_stands_there_by_code_and_the_paper_says_why() {
        var conversation = Conversation.started().complete();
        StandingForWorkforce.call(conversation.appraisee, "One", "Party");
        StandingForWorkforce.call(conversation.appraiser, "Other", "Party");

        assertThat(Paper.of(conversation))
                .contains("Organisation %s Career".formatted(conversation.organisation))
                .contains(PrintedHeading.NOT_KNOWN);
    }

    @Test
    void who_was_forgotten_everywhere_has_neither_name_nor_number() {
        var conversation = named("Somebody");
        Upstream.publishForgotten(conversation.appraiser);

        await().untilAsserted(() -> assertThat(Paper.of(conversation))
                .contains("Appraiser Not known any more")
                .contains(PrintedHeading.NOT_KNOWN));
    }

    @Test
    void one_token_serves_many_papers_and_another_takes_its_place_when_it_does_not_count_any_more() {
        var conversation = named("Often");
        Paper.of(conversation);
        var given = StandingForWorkforce.tokensGiven();
        Paper.of(conversation);
        assertThat(StandingForWorkforce.tokensGiven()).isEqualTo(given);

        StandingForWorkforce.revokeTokens();

        assertThat(Paper.of(conversation)).contains(PrintedHeading.NOT_ASKED);
        assertThat(Paper.of(conversation)).contains("Often Married");
        assertThat(StandingForWorkforce.tokensGiven()).isEqualTo(given + 1);
    }

    private static Conversation named(String firstName) {
        var conversation = Conversation.started().complete();
        StandingForWorkforce.call(conversation.appraisee, firstName, "Married");
        return conversation;
    }
}
