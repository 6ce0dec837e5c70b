package org.cadre.training.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The standards are public to everybody who works with Cadre. */
@Path("/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
public class FrameworkResource {

    /** A framework with the stages and the rating scale that go with it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record FrameworkView(
            UUID id,
            String name,
            String version,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            List<AreaView> areas,
            List<StageView> stages,
            List<RatingView> ratings) {}

    public record AreaView(String code, String name, List<StandardView> standards) {

        static AreaView of(Framework.Area area) {
            return new AreaView(
                    area.code(),
                    area.name(),
                    area.standards().stream().map(StandardView::of).toList());
        }
    }

    public record StandardView(String code, String name, List<Competency> competencies) {

        static StandardView of(Framework.Standard standard) {
            return new StandardView(standard.code(), standard.name(), standard.competencies());
        }
    }

    public record StageView(String code, String name) {}

    public record RatingView(int points, String label) {}

    /** All frameworks that count on a day. */
    public record FrameworksView(List<FrameworkView> items) {}

    private final Frameworks frameworks;
    private final Stages stages;
    private final RatingScale scale;
    private final BusinessCalendar calendar;

    FrameworkResource(Frameworks frameworks, Stages stages, RatingScale scale, BusinessCalendar calendar) {
        this.frameworks = frameworks;
        this.stages = stages;
        this.scale = scale;
        this.calendar = calendar;
    }

    @GET
    @Needs(FrameworkPermissions.READ)
    @Operation(summary = "Frameworks that count on a day, today if none is named")
    public FrameworksView listFrameworks(@RestQuery Optional<LocalDate> asOf) {
        var day = asOf.orElseGet(calendar::today);
        return new FrameworksView(frameworks.on(day).stream()
                .map(framework -> view(framework, day))
                .toList());
    }

    @GET
    @Needs(FrameworkPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One framework, with the stages and ratings of its first day")
    public FrameworkView getFramework(@RestPath UUID id) {
        var framework = frameworks.require(id);
        return view(framework, framework.validFrom());
    }

    private FrameworkView view(Framework framework, LocalDate day) {
        var body = framework.body();
        return new FrameworkView(
                framework.id(),
                body.name(),
                body.version(),
                framework.validFrom(),
                framework.validTo(),
                body.areas().stream().map(AreaView::of).toList(),
                stages.on(day).stream()
                        .map(stage -> new StageView(stage.code(), stage.name()))
                        .toList(),
                scale.on(day).stream()
                        .map(step -> new RatingView(step.points(), step.label()))
                        .toList());
    }
}
