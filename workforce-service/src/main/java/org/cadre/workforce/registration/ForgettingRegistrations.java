package org.cadre.workforce.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.time.BusinessCalendar;

/** What others have to hear when a person is deleted. The events it returns are for the caller to record. */
@ApplicationScoped
public class ForgettingRegistrations {

    private final Registrations registrations;
    private final BusinessCalendar calendar;

    ForgettingRegistrations(Registrations registrations, BusinessCalendar calendar) {
        this.registrations = registrations;
        this.calendar = calendar;
    }

    /** Takes all registrations of a person away. */
    public List<RegistrationEvent> of(UUID personId) {
        var gone = registrations.of(personId);
        gone.forEach(registrations::delete);
        return gone.stream()
                .map(registration -> registration.removed(calendar.now()))
                .toList();
    }
}
