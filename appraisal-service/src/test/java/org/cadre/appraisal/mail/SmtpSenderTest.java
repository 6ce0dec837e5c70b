package org.cadre.appraisal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.mail.MailSettings.Encryption;
import org.cadre.appraisal.testing.MailCertificate;
import org.cadre.appraisal.testing.Postbox;
import org.cadre.appraisal.testing.Postbox.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules ML4 and ML6 of the guide: what is said to the server, what is never said, and what its answers mean. */
class SmtpSenderTest {

    private static final String ADDRESS = "zoe.smtp@trust.invalid";
    private static final MailCertificate RIGHT = MailCertificate.of("localhost");
    private static final MailCertificate ELSEWHERE = MailCertificate.of("elsewhere.invalid");

    private final Postbox open = Postbox.open();

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void ml6_over_an_upgraded_connection_it_signs_in_and_sends() {
        try (var server = Postbox.withStartTls(RIGHT, "cadre", "secret")) {
            sender(at(server, Encryption.STARTTLS).as("cadre", "secret"), RIGHT).send(to("Zoë", ADDRESS));

            assertThat(server.takenFor(ADDRESS)).hasSize(1);
            assertThat(failure(sender(at(server, Encryption.STARTTLS).as("cadre", "wrong"), RIGHT), to("Zoë", ADDRESS)))
                    .hasMessage("sign-in-refused")
                    .matches(NotSent::concernsEverybody);
        }
    }

    @Test
    void ml6_over_tls_it_sends() {
        try (var server = Postbox.withTls(RIGHT)) {
            sender(at(server, Encryption.TLS), RIGHT).send(to("Zoë", ADDRESS));

            assertThat(server.takenFor(ADDRESS)).hasSize(1);
        }
    }

    @Test
    void ml6_nothing_is_sent_in_the_clear_where_encryption_is_wanted() {
        for (var encryption : new Encryption[] {Encryption.STARTTLS, Encryption.TLS}) {
            assertThat(failure(sender(at(open, encryption), RIGHT), to("Zoë", ADDRESS)))
                    .hasMessage("server-away")
                    .matches(NotSent::concernsEverybody);
        }

        assertThat(open.taken()).isEmpty();
    }

    @Test
    void ml6_nothing_is_sent_to_a_server_that_shows_the_certificate_of_another() {
        try (var upgraded = Postbox.withStartTls(ELSEWHERE, "cadre", "secret");
                var encrypted = Postbox.withTls(ELSEWHERE)) {
            assertThat(failure(
                            sender(at(upgraded, Encryption.STARTTLS).as("cadre", "secret"), ELSEWHERE),
                            to("Zoë", ADDRESS)))
                    .hasMessage("server-away");
            assertThat(failure(sender(at(encrypted, Encryption.TLS), ELSEWHERE), to("Zoë", ADDRESS)))
                    .hasMessage("server-away");
            assertThat(failure(sender(at(encrypted, Encryption.TLS), RIGHT), to("Zoë", ADDRESS)))
                    .hasMessage("server-away");

            assertThat(upgraded.taken()).isEmpty();
            assertThat(encrypted.taken()).isEmpty();
        }
    }

    @Test
    void ml6_a_line_break_in_a_name_begins_no_header() {
        for (var name : new String[] {"Zoe\r\nBcc: other@trust.invalid", "Zoë\nBcc: other@trust.invalid"}) {
            plain().send(to(name, ADDRESS));

            var mail = open.takenFor(ADDRESS).getLast();
            assertThat(mail.header("Bcc")).isNull();
            assertThat(mail.header("To")).contains("<" + ADDRESS + ">");
            assertThat(open.takenFor("other@trust.invalid")).isEmpty();
        }
    }

    @Test
    void ml6_what_is_no_single_address_is_not_written_to_and_never_will_be() {
        for (var wrong : new String[] {
            "",
            "nobody",
            "a@trust.invalid, b@trust.invalid",
            "a@trust.invalid\r\nBcc: b@trust.invalid",
            "a@@invalid",
            "A <a@trust.invalid>",
            "a..b@trust.invalid",
            "zoë@trust.invalid"
        }) {
            assertThat(failure(plain(), to("Zoë", wrong)))
                    .as(wrong)
                    .hasMessage("address-malformed")
                    .matches(NotSent::isForGood);
        }

        assertThat(open.taken()).isEmpty();
    }

    @Test
    void ml4_a_recipient_whom_the_server_does_not_know_is_given_up_and_another_waits() {
        open.behave(Manner.REFUSES_FOR_GOOD);
        assertThat(failure(plain(), to("Zoë", ADDRESS)))
                .hasMessage("recipient-refused")
                .matches(NotSent::isForGood);
        open.behave(Manner.REFUSES_FOR_NOW);
        assertThat(failure(plain(), to("Zoë", ADDRESS)))
                .hasMessage("recipient-refused-for-now")
                .matches(refused -> !refused.isForGood() && !refused.concernsEverybody());
        open.behave(Manner.TAKES_AND_DENIES_IT);
        assertThat(failure(plain(), to("Zoë", ADDRESS)))
                .hasMessage("message-refused")
                .matches(refused -> !refused.isForGood() && !refused.concernsEverybody());
    }

    @Test
    void ml4_a_server_that_is_away_or_silent_is_away_for_everybody() throws IOException {
        open.behave(Manner.HANGS_UP);
        assertAway(plain());
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertAway(sender(GivenSettings.at("localhost", silent.getLocalPort(), Encryption.NONE), RIGHT));
        }
        assertAway(sender(GivenSettings.at("localhost", 1, Encryption.NONE), RIGHT));
    }

    @Test
    void answers_go_to_the_organisation_that_it_is_about() {
        plain().send(to("Zoë", ADDRESS));
        plain().send(new Letter(new UUID(0, 2), "another@trust.invalid", "", "RDU", "Subject", "Text"));

        var mail = open.takenFor(ADDRESS).getLast();
        assertThat(mail.header("Reply-To")).isEqualTo("hr.rr8@trust.invalid");
        assertThat(mail.header("From")).isEqualTo("appraisals@trust.invalid");
        assertThat(mail.header("Message-ID")).isEqualTo("<00000000-0000-0000-0000-000000000001@trust.invalid>");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(open.takenFor("another@trust.invalid").getLast().header("Reply-To"))
                .isNull();
    }

    @Test
    void a_letter_says_neither_name_nor_address_of_itself() {
        assertThat(to("Zoë", ADDRESS).toString()).doesNotContain("Zoë", "@", "Text");
    }

    private static void assertAway(SmtpSender sender) {
        assertThatThrownBy(() -> sender.send(to("Zoë", ADDRESS)))
                .isInstanceOf(NotSent.class)
                .hasMessage("server-away");
    }

    private static NotSent failure(SmtpSender sender, Letter letter) {
        return catchThrowableOfType(NotSent.class, () -> sender.send(letter));
    }

    private static Letter to(String name, String address) {
        return new Letter(new UUID(0, 1), address, name, "RR8", "Subject", "Text");
    }

    private SmtpSender plain() {
        return sender(at(open, Encryption.NONE), RIGHT);
    }

    private static GivenSettings at(Postbox server, Encryption encryption) {
        return GivenSettings.at("localhost", server.port(), encryption);
    }

    private static SmtpSender sender(GivenSettings settings, MailCertificate believed) {
        return new SmtpSender(settings, Clock.systemUTC(), Optional.of(believed.trusting()));
    }
}
