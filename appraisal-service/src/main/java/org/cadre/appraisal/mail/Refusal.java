package org.cadre.appraisal.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.cadre.appraisal.mail.NotSent.Reach;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a failed conversation with the server means. Servers repeat addresses in what they say, so none of it is kept. */
final class Refusal {

    /** From here on a server means it for good (RFC 5321, section 4.2.1). */
    private static final int FOR_GOOD = 500;

    private static final int GOING_DOWN = 421;

    private Refusal() {}

    static NotSent meaningOf(MessagingException failure) {
        for (Exception part = failure; part instanceof MessagingException said; part = said.getNextException()) {
            if (said instanceof SMTPAddressFailedException recipient) {
                return ofRecipient(recipient.getReturnCode());
            }
        }
        if (failure instanceof AuthenticationFailedException) {
            return new NotSent(Reach.EVERYBODY, "sign-in-refused");
        }
        return failure instanceof SMTPSendFailedException refused && refused.getReturnCode() != GOING_DOWN
                ? ofMessage(refused.getCommand())
                : new NotSent(Reach.EVERYBODY, "server-away");
    }

    private static NotSent ofRecipient(int code) {
        return code < FOR_GOOD
                ? new NotSent(Reach.THIS_ONE, "recipient-refused-for-now")
                : new NotSent(Reach.THIS_ONE_FOR_GOOD, "recipient-refused");
    }

    /** A sender whom the server does not take is the sender of every mail. */
    private static NotSent ofMessage(String command) {
        return command.startsWith("MAIL")
                ? new NotSent(Reach.EVERYBODY, "sender-refused")
                : new NotSent(Reach.THIS_ONE, "message-refused");
    }
}
