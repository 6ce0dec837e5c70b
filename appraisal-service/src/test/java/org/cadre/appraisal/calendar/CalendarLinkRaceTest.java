package org.cadre.appraisal.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.AtTheSameTime.code;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.cadre.appraisal.testing.AtTheSameTime;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule W5 of the guide, where a link is made and revoked at the same time: there is one at the most, and it is the last. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CalendarLinkRaceTest {

    private static final String REVOKED = "delete from calendar_link where person_id = '%s'";

    @Inject
    AtTheSameTime atTheSameTime;

    private Employee person;
    private LinkHolder holder;

    @BeforeEach
    void somebody_works_somewhere() {
        person = Upstream.employee(Conversation.newOrganisation());
        holder = new LinkHolder(person);
    }

    @Test
    void w5_a_link_that_is_being_made_is_not_revoked_by_who_has_not_seen_it() throws Exception {
        holder.made();
        var seen = holder.link().extract().header("ETag");

        var answer = atTheSameTime.meanwhile("""
                update calendar_link
                set id = gen_random_uuid(), version = version + 1, digest = sha256(digest) where person_id = '%s'
                """.formatted(person.personId()), () -> code(holder.revoke(seen)));

        assertThat(answer).isEqualTo("stale-version");
        holder.link().statusCode(200);
    }

    @Test
    void w5_of_two_who_revoke_at_once_one_does() throws Exception {
        holder.made();
        var seen = holder.link().extract().header("ETag");

        var answer = atTheSameTime.meanwhile(REVOKED.formatted(person.personId()), () -> code(holder.revoke(seen)));

        assertThat(answer).isEqualTo("stale-version");
        holder.link().statusCode(404);
    }

    @Test
    void w5_a_link_that_is_made_while_the_old_is_being_revoked_counts() throws Exception {
        var old = holder.made();

        var present = atTheSameTime.meanwhile(REVOKED.formatted(person.personId()), holder::made);

        given().get(old).then().statusCode(404);
        given().get(present).then().statusCode(200);
    }
}
