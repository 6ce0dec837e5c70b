package org.cadre.appraisal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.cadre.appraisal.mail.Reader.Known;
import org.cadre.appraisal.testing.EveryLogLine;
import org.cadre.appraisal.testing.MailServer;
import org.cadre.appraisal.testing.Postbox.Manner;
import org.cadre.appraisal.testing.StandingForWorkforce;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.Ids;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules ML1 to ML3 of the guide: a mail goes out once, if its reason counts, says little and leaves nothing behind. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@QuarkusTestResource(StandingForWorkforce.class)
@QuarkusTestResource(MailServer.class)
class MailTest {

    private static final String CANARY = "Serinuscanaria";

    private Known reader;

    @Inject
    Reader readers;

    @Inject
    Mails mails;

    @Inject
    Postman postman;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    Ids ids;

    @BeforeEach
    void begin() {
        postman.beginsAnew();
        reader = readers.called("Zoë", CANARY);
    }

    @AfterEach
    void end() {
        MailServer.behave(Manner.TAKES);
        StandingForWorkforce.recover();
    }

    @Test
    void ml2_it_greets_by_name_says_one_thing_with_a_day_and_leads_to_the_page() {
        readers.write(reader);

        postman.makesTheRound();

        var mail = reader.mails().getFirst();
        assertThat(mail.text()).isEqualTo("""
                Dear Zoë Serinuscanaria,

                An appraisal that concerns you is due on 31 March 2099.

                Sign in at https://cadre.invalid/

                This message was sent by a system. Answers to it are read by HR.
                """);
        assertThat(mail.header("Subject")).isEqualTo("Appraisal due");
        assertThat(mail.header("Reply-To")).isEqualTo("hr.rr8@trust.invalid");
    }

    @Test
    void ml1_it_is_sent_once_and_nothing_stays() {
        readers.write(reader);
        postman.makesTheRound();
        postman.makesTheRound();

        assertThat(reader.mails()).hasSize(1);
        assertThat(postman.rows()).isEmpty();
    }

    @Test
    void ml1_without_its_reason_there_is_none() {
        assertThatThrownBy(() -> transactions.runBySystem(() -> {
                    mails.write(List.of(Reader.due(reader)));
                    throw new IllegalStateException("the change fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        postman.makesTheRound();
        assertThat(reader.mails()).isEmpty();
    }

    @Test
    void ml1_without_a_server_none_is_written() {
        var off = new Mails(database, GivenSettings.off(), ids, Clock.systemUTC());

        transactions.runBySystem(() -> off.write(List.of(Reader.due(reader))));

        assertThat(off.areSent()).isFalse();
        assertThat(off.reachGuests()).isFalse();
        assertThat(postman.rows()).isEmpty();
    }

    @Test
    void ml1_whose_reason_counts_no_more_gets_none() {
        readers.write(reader);
        reader.conversation().complete();

        postman.makesTheRound();

        assertThat(reader.mails()).isEmpty();
        assertThat(postman.rows()).isEmpty();
    }

    @Test
    void ml3_neither_name_nor_address_is_in_the_table_or_the_log_whatever_the_server_says() {
        readers.write(reader);
        assertThat(postman.rows()).contains(reader.personId().toString()).doesNotContain("Serinus", "@");
        MailServer.behave(Manner.REFUSES_FOR_GOOD);
        try (var log = EveryLogLine.from()) {
            postman.makesTheRound();
            assertThat(log.lines()).anyMatch(line -> line.contains("was given up after 1 tries: recipient-refused"));
            assertThat(log.lines()).noneMatch(line -> line.contains(CANARY) || line.contains(reader.address()));
        }
        assertThat(postman.rows()).contains("recipient-refused").doesNotContain("Serinus", "@");
    }

    @Test
    void ml3_it_waits_where_workforce_does_not_say_the_address() {
        readers.write(reader);
        StandingForWorkforce.behave(exchange -> StandingForWorkforce.answer(exchange, 503, "{}"));

        postman.makesTheRound();

        assertThat(reader.mails()).isEmpty();
        assertThat(postman.waitingFor(reader.personId())).hasSize(1);
    }

    @Test
    void ml3_whom_workforce_does_not_know_keeps_no_other_waiting() {
        var unknown = readers.unknown();
        readers.write(unknown);
        readers.write(reader);

        postman.makesTheRound();

        assertThat(postman.waitingFor(unknown.personId())).hasSize(1);
        assertThat(reader.mails()).hasSize(1);
    }

    @Test
    void ml3_it_is_left_where_no_address_is_known() {
        StandingForWorkforce.call(reader.conversation().appraisee, "Zoë", "Reader", "");
        readers.write(reader);

        postman.makesTheRound();

        assertThat(postman.rows()).isEmpty();
    }

    @Test
    void ml3_a_name_with_a_line_break_begins_no_paragraph() {
        StandingForWorkforce.call(
                reader.conversation().appraisee, "Zoe\\r\\nBcc: a@b.invalid", "\\n\\nPay here", reader.address());
        readers.write(reader);

        postman.makesTheRound();

        assertThat(reader.mails().getFirst().text()).startsWith("Dear Zoe Bcc: a@b.invalid Pay here,\n");
        assertThat(reader.mails().getFirst().header("Bcc")).isNull();
        assertThat(MailServer.takenFor("a@b.invalid")).isEmpty();
    }

    @Test
    void ml3_who_is_forgotten_is_not_written_to() {
        readers.write(reader);
        assertThat(postman.waitingFor(reader.personId())).hasSize(1);

        Upstream.publishForgotten(reader.conversation().appraisee);

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> postman.waitingFor(reader.personId()).isEmpty());
    }

    @Test
    void ml3_people_are_told_what_waits_for_them() {
        readers.write(reader);

        reader.conversation()
                .appraisee()
                .get(BASE + "/people/" + reader.personId() + "/subject-access")
                .then()
                .statusCode(200)
                .body(
                        "holdings.find { it.category == 'mail' }.records[0].fields.find { it.name == 'kind' }.value",
                        equalTo("APPRAISAL_DUE"));
    }
}
