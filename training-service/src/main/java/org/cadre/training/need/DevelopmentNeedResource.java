package org.cadre.training.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.framework.Competencies;
import org.cadre.training.learner.Learners;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Development needs are for the person and for those who find them a place on a programme, and for nobody else. */
@Path("/people/{personId}/development-needs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Development needs")
public class DevelopmentNeedResource {

    /**
     * A need.
     *
     * @param competency code such as {@code A2.3.1}
     * @param competencyName absent where the framework that counts today has no such competency
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record NeedView(
            UUID id,
            String competency,
            Optional<String> competencyName,
            UUID appraisalId,
            int appraisalYear,
            LocalDate identifiedOn) {

        static NeedView of(DevelopmentNeed need, Map<String, String> names) {
            return new NeedView(
                    need.id(),
                    need.competency(),
                    Optional.ofNullable(names.get(need.competency())),
                    need.appraisalId(),
                    need.appraisalYear(),
                    need.identifiedOn());
        }
    }

    private final DevelopmentNeeds needs;
    private final Competencies competencies;
    private final Learners learners;
    private final BusinessCalendar calendar;

    DevelopmentNeedResource(
            DevelopmentNeeds needs, Competencies competencies, Learners learners, BusinessCalendar calendar) {
        this.needs = needs;
        this.competencies = competencies;
        this.learners = learners;
        this.calendar = calendar;
    }

    @GET
    @Needs(NeedPermissions.LIST)
    @Operation(summary = "Development needs of a person, newest first")
    public Page<NeedView> listDevelopmentNeeds(@RestPath UUID personId, @BeanParam @Valid PageQuery page) {
        var learner = learners.require(personId, NeedPermissions.LIST);
        var names = competencies.on(calendar.today());
        return needs.page(learner.personId(), page).map(need -> NeedView.of(need, names));
    }
}
