package org.cadre.training.qualification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.security.Needs;
import org.cadre.training.learner.Learners;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a person holds, for the person and those who judge whether they may take the next step. */
@Path("/people/{personId}/qualifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Qualifications")
public class QualificationResource {

    /**
     * A qualification.
     *
     * @param validUntil last day on which it counts; absent for ever
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record QualificationView(
            UUID id, UUID programmeId, String stage, LocalDate awardedOn, Optional<LocalDate> validUntil) {

        static QualificationView of(Qualification qualification) {
            return new QualificationView(
                    qualification.id(),
                    qualification.programmeId(),
                    qualification.stage(),
                    qualification.awardedOn(),
                    qualification.validUntil());
        }
    }

    private final Qualifications qualifications;
    private final Learners learners;

    QualificationResource(Qualifications qualifications, Learners learners) {
        this.qualifications = qualifications;
        this.learners = learners;
    }

    @GET
    @Needs(QualificationPermissions.LIST)
    @Operation(summary = "Qualifications of a person, newest first")
    public Page<QualificationView> listQualifications(@RestPath UUID personId, @BeanParam @Valid PageQuery page) {
        var learner = learners.require(personId, QualificationPermissions.LIST);
        return qualifications.page(learner.personId(), page).map(QualificationView::of);
    }
}
