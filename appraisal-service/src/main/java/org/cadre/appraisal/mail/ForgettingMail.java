package org.cadre.appraisal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cadre.appraisal.upstream.workforce.PersonForgotten;

/** Nobody writes to whom nobody is to know any more. */
@ApplicationScoped
class ForgettingMail {

    private final MailQueue queue;

    ForgettingMail(MailQueue queue) {
        this.queue = queue;
    }

    void forget(@Observes PersonForgotten forgotten) {
        queue.forget(forgotten.personId());
    }
}
