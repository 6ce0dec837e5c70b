package org.cadre.appraisal.mail;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cadre.appraisal.mail.MailSettings.Encryption;

/** Refuses to start with settings by which no mail could go out, or a password would travel in the clear. */
@ApplicationScoped
class MailSettingsCheck {

    private static final Pattern ON_THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");
    private static final Pattern ODS_CODE = Pattern.compile("[A-Z0-9]{3,10}");

    private final MailSettings settings;

    MailSettingsCheck(MailSettings settings) {
        this.settings = settings;
    }

    void check(@Observes StartupEvent started) {
        var faults = faults(settings);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Mail cannot be sent like this: " + String.join("; ", faults));
        }
    }

    /** Each names the setting and what would do; none repeats a secret. */
    static List<String> faults(MailSettings settings) {
        var faults = new ArrayList<String>();
        settings.host().ifPresent(host -> {
            addSender(settings, faults);
            addSecrecy(settings, host, faults);
        });
        settings.replyTo().forEach((code, address) -> {
            if (!ODS_CODE.matcher(code).matches() || Address.of(address).isEmpty()) {
                faults.add("cadre.mail.reply-to.%s takes an ODS code and one e-mail address".formatted(code));
            }
        });
        addPage("page", settings.page(), faults);
        addPage("guest-page", settings.guestPage(), faults);
        return List.copyOf(faults);
    }

    private static void addSender(MailSettings settings, List<String> faults) {
        if (settings.from().flatMap(Address::of).isEmpty()) {
            faults.add("cadre.mail.from has to be one e-mail address where cadre.mail.host is set");
        }
    }

    private static void addSecrecy(MailSettings settings, String host, List<String> faults) {
        if (settings.user().isPresent() != settings.password().isPresent()) {
            faults.add("cadre.mail.user and cadre.mail.password go together");
        }
        if (settings.encryption() == Encryption.NONE
                && settings.password().isPresent()
                && !ON_THIS_MACHINE.matcher(host).matches()) {
            faults.add("cadre.mail.encryption=NONE would send the password in the clear to %s: take STARTTLS or TLS, "
                            .formatted(host)
                    + "or a relay on this machine");
        }
    }

    private static void addPage(String setting, Optional<URI> page, List<String> faults) {
        page.filter(address -> !("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                        || address.getHost() == null
                        || address.getFragment() != null)
                .ifPresent(address -> faults.add(
                        "cadre.mail.%s has to be an address of a page, without a # behind it".formatted(setting)));
    }
}
