package org.cadre.appraisal.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The one server that takes mail, and what stands in every mail. {@link MailSettingsCheck} says what goes together. */
@ConfigMapping(prefix = "cadre.mail")
interface MailSettings {

    /** Whether the connection is encrypted before anything is said. */
    enum Encryption {
        /** From the second word on; nothing is sent to a server that does not offer it (RFC 3207). */
        STARTTLS,
        /** From the first word on (RFC 8314). */
        TLS,
        /** Never, for a relay on the same machine or in the same pod. */
        NONE
    }

    /** Without it nothing is written and nothing is sent. */
    Optional<String> host();

    @WithDefault("587")
    int port();

    @WithDefault("STARTTLS")
    Encryption encryption();

    /** Empty where the server asks for none. */
    Optional<String> user();

    Optional<String> password();

    /** The address that mail comes from. */
    Optional<String> from();

    /** Where answers go, by the ODS code of the organisation that a mail is about. */
    Map<String, String> replyTo();

    /** Where people sign in; it stands in mail to those with an account. */
    Optional<URI> page();

    /** The page for guests: their link follows behind a {@code #}. Without it guests are not written to. */
    Optional<URI> guestPage();

    /** For each step of the conversation with the server. */
    @WithDefault("10S")
    Duration patience();

    /** After a mail was written. What could not be sent by then is not tried any more. */
    @WithDefault("48H")
    Duration giveUpAfter();

    /** How often the table is looked at. */
    String every();
}
