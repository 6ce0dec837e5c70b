package org.cadre.appraisal.mail;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Settings of an operator, who changes one after another. */
record GivenSettings(
        Optional<String> host,
        int port,
        Encryption encryption,
        Optional<String> user,
        Optional<String> password,
        Optional<String> from,
        Map<String, String> replyTo,
        Optional<URI> page,
        Optional<URI> guestPage,
        Duration patience)
        implements MailSettings {

    /** Nothing is set. */
    static GivenSettings off() {
        return new GivenSettings(
                Optional.empty(),
                587,
                Encryption.STARTTLS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(2));
    }

    static GivenSettings at(String host, int port, Encryption encryption) {
        return new GivenSettings(
                Optional.of(host),
                port,
                encryption,
                Optional.empty(),
                Optional.empty(),
                Optional.of("appraisals@trust.invalid"),
                Map.of("RR8", "hr.rr8@trust.invalid"),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(2));
    }

    GivenSettings as(String user, String password) {
        return new GivenSettings(
                host,
                port,
                encryption,
                Optional.ofNullable(user),
                Optional.ofNullable(password),
                from,
                replyTo,
                page,
                guestPage,
                patience);
    }

    GivenSettings from(String address) {
        return new GivenSettings(
                host,
                port,
                encryption,
                user,
                password,
                Optional.ofNullable(address),
                replyTo,
                page,
                guestPage,
                patience);
    }

    GivenSettings answersTo(Map<String, String> addresses) {
        return new GivenSettings(host, port, encryption, user, password, from, addresses, page, guestPage, patience);
    }

    GivenSettings onPage(String address) {
        return new GivenSettings(
                host,
                port,
                encryption,
                user,
                password,
                from,
                replyTo,
                Optional.of(URI.create(address)),
                guestPage,
                patience);
    }

    @Override
    public Duration giveUpAfter() {
        return Duration.ofDays(2);
    }

    @Override
    public String every() {
        return "off";
    }
}
