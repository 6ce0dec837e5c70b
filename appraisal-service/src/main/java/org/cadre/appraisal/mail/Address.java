package org.cadre.appraisal.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an e-mail address: exactly one and nothing beside it, so that none brings another recipient or a header. */
final class Address {

    private static final Pattern PLAIN = Pattern.compile("[!-~&&[^,;:<>()\\[\\]\"\\\\@]]+@[A-Za-z0-9.-]+");

    private Address() {}

    /** Empty where the text is anything else than one address, in the letters that every server takes. */
    static Optional<InternetAddress> of(String text) {
        try {
            return PLAIN.matcher(text).matches() ? Optional.of(new InternetAddress(text, true)) : Optional.empty();
        } catch (AddressException e) {
            return Optional.empty();
        }
    }

    /** What stands behind the at sign. */
    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
