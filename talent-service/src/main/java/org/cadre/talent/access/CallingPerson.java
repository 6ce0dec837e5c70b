package org.cadre.talent.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;
import org.cadre.talent.upstream.workforce.People;

/** The person behind the token: it carries the staff number, workforce told us whose that is. */
@ApplicationScoped
public class CallingPerson {

    private final Caller caller;
    private final People people;

    CallingPerson(Caller caller, People people) {
        this.caller = caller;
        this.people = people;
    }

    public Optional<UUID> find() {
        return caller.staffUid().flatMap(people::personOf);
    }

    public boolean is(UUID person) {
        return find().filter(person::equals).isPresent();
    }

    public UUID require() {
        return find().orElseThrow(() -> DomainException.forbidden(
                "no-staff-record", "This is for people whose staff record has reached this service"));
    }
}
