package org.cadre.appraisal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.mail.Reader.Known;
import org.cadre.appraisal.testing.MailServer;
import org.cadre.appraisal.testing.Postbox.Manner;
import org.cadre.appraisal.testing.StandingForWorkforce;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule ML7 of the guide: operators see what was given up, without whom it was for, and have it tried again. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@QuarkusTestResource(StandingForWorkforce.class)
@QuarkusTestResource(MailServer.class)
class UndeliveredMailTest {

    private static final String LIST = BASE + "/undelivered-mail";
    private static final Map<String, String> REFUSED = Map.of("reason", "recipient-refused");

    private Known reader;

    @Inject
    Reader readers;

    @Inject
    Postman postman;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @BeforeEach
    void giveUp() {
        postman.beginsAnew();
        reader = readers.called("Zoë", "Reader");
        readers.write(reader);
        MailServer.behave(Manner.REFUSES_FOR_GOOD);
        postman.makesTheRound();
        MailServer.behave(Manner.TAKES);
    }

    @AfterEach
    void end() {
        postman.beginsAnew();
        StandingForWorkforce.recover();
    }

    @Test
    void ml7_it_is_listed_by_reason_and_names_nobody() {
        readers.write(reader);

        var listed = operator().get(LIST).then().statusCode(200);

        listed.body("items.reason", contains("recipient-refused"))
                .body("items.kind", contains("APPRAISAL_DUE"))
                .body("items.mails", contains(1));
        assertThat(listed.extract().asString())
                .doesNotContain(reader.personId().toString(), reader.address(), reader.conversation().id);
    }

    @Test
    void ml7_what_is_tried_again_goes_out_on_the_record() {
        post(operator(), "/undelivered-mail/redrive", REFUSED).statusCode(200).body("mails", equalTo(1));
        operator().get(LIST).then().body("items", hasSize(0));

        postman.makesTheRound();

        assertThat(reader.mails()).hasSize(1);
        assertThat(acts()).contains("recipient-refused");
    }

    @Test
    void ml7_another_reason_is_left_alone_and_where_there_is_none_it_says_so() {
        post(operator(), "/undelivered-mail/redrive", Map.of("reason", "server-away"))
                .statusCode(409)
                .body("code", equalTo("nothing-undelivered"));
        post(operator(), "/undelivered-mail/redrive", Map.of("reason", "Anything"))
                .statusCode(400);

        assertThat(postman.givenUpFor(reader.personId())).hasSize(1);
    }

    @Test
    void ml7_nobody_but_an_operator_sees_or_does_it() {
        for (var role : new String[] {"hr@ENG", "hr@RR8", "auditor@ENG"}) {
            as(role).get(LIST).then().statusCode(403);
            post(as(role), "/undelivered-mail/redrive", REFUSED).statusCode(403);
        }

        assertThat(postman.givenUpFor(reader.personId())).hasSize(1);
    }

    private static RequestSpecification operator() {
        return as("system-operator@ENG");
    }

    private List<String> acts() {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select resource_id from audit_entry where resource = 'undelivered-mail' and action = 'redrive'",
                        String.class)
                .getResultList());
    }
}
