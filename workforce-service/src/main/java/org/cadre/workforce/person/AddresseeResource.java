package org.cadre.workforce.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What stands on a letter or a paper, for the systems that write them: nothing else of the record, and for nobody else. */
@Path("/people/{personId}/addressee")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class AddresseeResource {

    /**
     * How to address somebody.
     *
     * @param email left out where none is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AddresseeView(
            @NotNull UUID personId,
            @Personal @NotNull String firstName,
            @Personal @NotNull String lastName,
            @Personal String email) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        private static AddresseeView of(PersonalDetails found) {
            var details = found.details();
            return new AddresseeView(found.personId(), details.firstName(), details.lastName(), details.email());
        }
    }

    private final LetterWriters writers;
    private final Session database;

    AddresseeResource(LetterWriters writers, Session database) {
        this.writers = writers;
        this.database = database;
    }

    @GET
    @Needs(PersonPermissions.ADDRESSEE)
    @Operation(summary = "How to address a person, for a system that writes letters and papers")
    public RestResponse<AddresseeView> getAddressee(@RestPath UUID personId) {
        var person = writers.require(personId);
        var view = Optional.ofNullable(database.find(PersonalDetails.class, personId))
                .map(AddresseeView::of)
                .orElseThrow(() -> DomainException.notFound("person", personId));
        return Versioned.ok(view, person.version());
    }
}
