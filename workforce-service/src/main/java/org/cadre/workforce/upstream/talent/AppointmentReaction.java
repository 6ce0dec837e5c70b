package org.cadre.workforce.upstream.talent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.consume.Reaction;
import org.cadre.kit.consume.ReceivedEvent;
import org.cadre.workforce.person.Appointing;

/**
 * Puts the appointed person into the post. If others hold all of it, or the person or post is not known, the event
 * fails and its key is parked: somebody has to free the post, or withdraw the appointment, and drive it again.
 */
@ApplicationScoped
class AppointmentReaction implements Reaction {

    static final String GROUP = "workforce.appointments";
    static final String TOPIC = "cadre.talent.appointments.v1";

    private final Appointing appointing;
    private final Ledger ledger;

    AppointmentReaction(Appointing appointing, Ledger ledger) {
        this.appointing = appointing;
        this.ledger = ledger;
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<String> topics() {
        return List.of(TOPIC);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(AppointmentMade.TYPE)) {
            take(event.as(AppointmentMade.class));
        }
    }

    private void take(AppointmentMade made) {
        var facts = appointing.appoint(made.appointmentId(), made.personId(), made.postId(), made.startsOn());
        ledger.recordBySystem(GROUP, "appointment " + made.appointmentId(), facts);
    }
}
