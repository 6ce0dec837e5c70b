package org.cadre.workforce.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A person is known to itself and to the HR team of its employers; to everybody else it does not exist. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PersonResource {

    /**
     * Whom to look for.
     *
     * @param staffUid the national number, which may not stand in an address
     */
    public record PersonSearch(
            @Personal(inEvents = true) @NotNull @Pattern(regexp = "\\d{12}")
            String staffUid) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** Those found; none if there is no such person or the caller may not know. */
    public record PeopleFound(List<PersonView> items) {}

    private final People people;
    private final KnownPeople known;
    private final Session database;
    private final Caller caller;
    private final Policy policy;
    private final BusinessCalendar calendar;

    PersonResource(
            People people,
            KnownPeople known,
            Session database,
            Caller caller,
            Policy policy,
            BusinessCalendar calendar) {
        this.people = people;
        this.known = known;
        this.database = database;
        this.caller = caller;
        this.policy = policy;
        this.calendar = calendar;
    }

    @GET
    @Needs(PersonPermissions.READ)
    @Path("me")
    @Operation(summary = "The caller's own staff record")
    public RestResponse<PersonView> getMe() {
        var person = caller.staffUid()
                .flatMap(people::byStaffUid)
                .orElseThrow(() -> DomainException.missing(
                        "no-staff-record", "No employer has sent a staff record for this account"));
        policy.require(PersonPermissions.READ, KnownPeople.asSelf(true));
        return Versioned.ok(view(person).orElseThrow(), person.version());
    }

    @GET
    @Needs(PersonPermissions.READ)
    @Path("{personId}")
    @Operation(summary = "One person with all assignments")
    public RestResponse<PersonView> getPerson(@RestPath UUID personId) {
        var person = known.require(personId, PersonPermissions.READ);
        var view = view(person).orElseThrow(() -> DomainException.notFound("person", personId));
        return Versioned.ok(view, person.version());
    }

    @POST
    @Needs(value = PersonPermissions.SEARCH, effect = Effect.READS)
    @Path("search")
    @Operation(summary = "Find a person of the caller's own organisations by staff number")
    public PeopleFound searchPeople(@NotNull @Valid PersonSearch search) {
        policy.require(PersonPermissions.SEARCH, Subject.anywhere());
        return new PeopleFound(
                people
                        .byStaffUid(search.staffUid())
                        .filter(person -> known.isWithin(person, PersonPermissions.READ))
                        .stream()
                        .flatMap(person -> view(person).stream())
                        .toList());
    }

    /** Empty where the database shows the caller the person and not who it is. */
    private Optional<PersonView> view(Person person) {
        return Optional.ofNullable(database.find(PersonalDetails.class, person.id()))
                .map(found -> PersonView.of(person, found.details(), calendar.today()));
    }
}
