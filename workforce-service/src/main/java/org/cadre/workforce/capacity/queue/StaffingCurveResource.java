package org.cadre.workforce.capacity.queue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cadre.kit.security.Needs;
import org.cadre.workforce.capacity.study.CapacityPermissions;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.capacity.study.StudyRegister;
import org.cadre.workforce.picture.Picture;
import org.cadre.workforce.picture.PictureFormat;
import org.cadre.workforce.picture.Studio;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A study of a queue as a picture for a paper: what one more who serves is worth, or whom a day takes and when. */
@Path("/capacity-studies/{id}/staffing-curve")
@Produces({PictureFormat.SVG_TYPE, PictureFormat.PNG_TYPE})
@Tag(name = "Capacity")
public class StaffingCurveResource {

    private final StudyRegister register;
    private final QueueMethod method;
    private final Studio studio;

    StaffingCurveResource(StudyRegister register, QueueMethod method, Studio studio) {
        this.register = register;
        this.method = method;
        this.studio = studio;
    }

    @GET
    @Needs(CapacityPermissions.READ)
    @Operation(
            summary =
                    "Waits, and who begins in time, for each number of people who serve, or with periods who have to serve in each, as a picture that explains itself")
    @APIResponse(
            responseCode = "200",
            description = "By the Accept header; SVG to whom both are the same",
            content = {
                @Content(
                        mediaType = PictureFormat.SVG_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        example = PictureFormat.SVG_EXAMPLE),
                @Content(
                        mediaType = PictureFormat.PNG_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        example = PictureFormat.PNG_EXAMPLE)
            })
    public Response drawStaffingCurve(@RestPath UUID id, @Context HttpHeaders headers) {
        var study = register.require(method, id);
        return studio.answer(headers, 0, () -> picture(study));
    }

    /** Arrivals that vary have no number of their own who keep the promise, but one in each period. */
    private Picture picture(Studied<NewCapacityStudy, QueueAnswer> study) {
        return study.answer().day() == null
                ? CurveChart.of(study, method.codeVersion())
                : DayChart.of(study, method.codeVersion());
    }
}
