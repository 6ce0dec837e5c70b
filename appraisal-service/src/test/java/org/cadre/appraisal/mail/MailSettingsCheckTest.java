package org.cadre.appraisal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.mail.MailSettings.Encryption;
import org.junit.jupiter.api.Test;

/** Rules ML1 and ML6 of the guide: with which settings the service starts. */
class MailSettingsCheckTest {

    private static final GivenSettings RIGHT = GivenSettings.at("smtp.trust.invalid", 587, Encryption.STARTTLS);

    @Test
    void ml1_without_a_server_nothing_else_is_needed() {
        assertThat(MailSettingsCheck.faults(GivenSettings.off())).isEmpty();
    }

    @Test
    void ml1_a_server_needs_one_sender() {
        assertThat(MailSettingsCheck.faults(RIGHT)).isEmpty();
        for (var wrong : new String[] {null, "nobody", "a@b.invalid, c@b.invalid", "A <a@b.invalid>"}) {
            assertThat(MailSettingsCheck.faults(RIGHT.from(wrong)))
                    .as(wrong)
                    .singleElement()
                    .asString()
                    .startsWith("cadre.mail.from");
        }
    }

    @Test
    void ml6_a_password_goes_in_the_clear_to_this_machine_only() {
        for (var here : new String[] {"localhost", "127.0.0.1", "127.8.9.10", "::1"}) {
            assertThat(faultsInTheClear(here)).as(here).isEmpty();
        }
        for (var there : new String[] {"smtp.trust.invalid", "10.0.0.1", "127.0.0.1.invalid", "localhost.invalid"}) {
            assertThat(faultsInTheClear(there))
                    .as(there)
                    .singleElement()
                    .asString()
                    .startsWith("cadre.mail.encryption=NONE")
                    .doesNotContain("secret");
        }
    }

    @Test
    void ml6_with_encryption_or_without_a_password_any_machine_will_do() {
        for (var encryption : new Encryption[] {Encryption.STARTTLS, Encryption.TLS}) {
            assertThat(MailSettingsCheck.faults(GivenSettings.at("smtp.trust.invalid", 465, encryption)
                            .as("cadre", "secret")))
                    .isEmpty();
        }
        assertThat(MailSettingsCheck.faults(GivenSettings.at("relay", 25, Encryption.NONE)))
                .isEmpty();
    }

    @Test
    void user_and_password_go_together() {
        assertThat(MailSettingsCheck.faults(RIGHT.as("cadre", null))).hasSize(1);
        assertThat(MailSettingsCheck.faults(RIGHT.as(null, "secret"))).hasSize(1);
    }

    @Test
    void answers_go_to_one_address_of_an_organisation_that_is_named_by_its_code() {
        assertThat(MailSettingsCheck.faults(RIGHT.answersTo(Map.of("RR8", "hr@trust.invalid\r\nBcc: a@b.invalid"))))
                .hasSize(1);
        assertThat(MailSettingsCheck.faults(RIGHT.answersTo(Map.of("leeds", "hr@trust.invalid"))))
                .hasSize(1);
    }

    @Test
    void a_page_is_a_page() {
        assertThat(MailSettingsCheck.faults(RIGHT.onPage("https://cadre.invalid/sign-in")))
                .isEmpty();
        for (var wrong : new String[] {"javascript:alert(1)", "/sign-in", "https://cadre.invalid/#there"}) {
            assertThat(MailSettingsCheck.faults(RIGHT.onPage(wrong))).as(wrong).hasSize(1);
        }
    }

    @Test
    void ml1_with_a_fault_the_service_does_not_start() {
        assertThatThrownBy(() -> new MailSettingsCheck(RIGHT.from(null)).check(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cadre.mail.from");
        new MailSettingsCheck(RIGHT).check(new StartupEvent());
    }

    private static List<String> faultsInTheClear(String host) {
        return MailSettingsCheck.faults(
                GivenSettings.at(host, 25, Encryption.NONE).as("cadre", "secret"));
    }
}
