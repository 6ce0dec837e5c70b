package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.appraisal.print.PrintedHeading;
import org.cadre.appraisal.print.PrintedParty;
import org.cadre.appraisal.upstream.directory.Called;
import org.cadre.appraisal.upstream.directory.Directory;
import org.cadre.appraisal.upstream.workforce.People;

/** Whose paper it is: by the names that workforce says at this moment, by numbers and codes where it says none. */
@ApplicationScoped
class NamingParties {

    private final People people;
    private final Directory directory;

    NamingParties(People people, Directory directory) {
        this.people = people;
        this.directory = directory;
    }

    PrintedHeading heading(Appraisal appraisal) {
        var parties = appraisal.parties().present();
        var called = directory.ask(appraisal.organisation(), both(parties.personId(), parties.appraiserId()));
        return new PrintedHeading(
                party(parties.personId(), called),
                party(parties.appraiserId(), called),
                appraisal.organisation(),
                called.organisation(),
                called.answered());
    }

    private static Set<UUID> both(UUID appraisee, UUID appraiser) {
        return Stream.of(appraisee, appraiser).collect(Collectors.toUnmodifiableSet());
    }

    private PrintedParty party(UUID person, Called called) {
        return new PrintedParty(called.person(person), people.staffUidOf(person));
    }
}
