package org.cadre.appraisal.appraisal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.elsewhere.QualificationStatus;
import org.cadre.appraisal.elsewhere.RegistrationStatus;
import org.cadre.appraisal.elsewhere.StatusElsewhere;
import org.cadre.appraisal.elsewhere.TrainingStatus;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/**
 * What other services tell of the person who is appraised, as it stands today. It is shown beside the appraisal while that
 * goes on, and is no part of it.
 */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status elsewhere")
public class StatusElsewhereResource {

    /**
     * Statutory and mandatory training.
     *
     * @param toldBy the service that tells of it
     * @param known whether it told anything of this person; if not, nothing is said to be missing
     */
    public record TrainingElsewhere(String toldBy, boolean known, List<TrainingStatus> items) {}

    /**
     * Registrations with the bodies of professions.
     *
     * @param toldBy the service that tells of it
     * @param known whether it told anything of this person; if not, nothing is said to be missing
     */
    public record RegistrationsElsewhere(String toldBy, boolean known, List<RegistrationStatus> items) {}

    /**
     * Qualifications for career stages.
     *
     * @param toldBy the service that tells of it
     * @param known whether it told anything of this person; if not, nothing is said to be missing
     */
    public record QualificationsElsewhere(String toldBy, boolean known, List<QualificationStatus> items) {}

    /**
     * All of it.
     *
     * @param asOf the day for which it is told
     */
    public record StatusElsewhereView(
            LocalDate asOf,
            TrainingElsewhere training,
            RegistrationsElsewhere registrations,
            QualificationsElsewhere qualifications) {}

    private final Access access;
    private final StatusElsewhere elsewhere;
    private final People people;
    private final BusinessCalendar calendar;

    StatusElsewhereResource(Access access, StatusElsewhere elsewhere, People people, BusinessCalendar calendar) {
        this.access = access;
        this.elsewhere = elsewhere;
        this.people = people;
        this.calendar = calendar;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/status-elsewhere")
    @Operation(summary = "How mandatory training, registrations and qualifications of the appraisee stand today")
    public StatusElsewhereView getStatusElsewhere(@RestPath UUID id) {
        var seen = access.look(id, AppraisalPermissions.READ_CONTENT, "read-status-elsewhere");
        var today = calendar.today();
        requireShown(seen, today);
        var person = seen.appraisal().parties().present().personId();
        var training = elsewhere.trainingOf(person, today);
        var registrations = elsewhere.registrationsOf(person, today);
        var qualifications = elsewhere.qualificationsOf(person, today);
        return new StatusElsewhereView(
                today,
                new TrainingElsewhere("training", !training.completions().isEmpty(), training.on(today)),
                new RegistrationsElsewhere("workforce", !registrations.isEmpty(), registrations),
                new QualificationsElsewhere("training", !qualifications.isEmpty(), qualifications));
    }

    /** Policies of row-level security say the same; what is one's own stays one's own after a change of employer. */
    private void requireShown(Participation seen, LocalDate today) {
        var appraisal = seen.appraisal();
        if (appraisal.state().isOver()) {
            throw notShown("while the appraisal goes on; it is %s".formatted(appraisal.state()));
        }
        var person = appraisal.parties().present().personId();
        if (!seen.isAppraisee() && !people.isAt(appraisal.organisation(), person, today)) {
            throw notShown("while the appraisee holds a post at %s".formatted(appraisal.organisation()));
        }
    }

    private static DomainException notShown(String when) {
        return DomainException.missing("status-elsewhere-not-shown", "What others tell is shown " + when);
    }
}
