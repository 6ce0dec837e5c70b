package org.cadre.appraisal.mail;

import java.util.Optional;
import java.util.Set;

/** Whether the reason of a mail still counts when it is sent. Each feature answers for the kinds that it writes. */
public interface Occasions {

    Set<MailKind> kinds();

    /** Empty where nobody is to be written to any more. Asked in a transaction of the service. */
    Optional<Occasion> of(Mail mail);
}
