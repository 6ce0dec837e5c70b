package org.cadre.workforce.extract;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.util.UUID;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.intake.Intake;
import org.cadre.workforce.intake.IntakeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** HR teams send what they know of their staff; rows of organisations that are not theirs are rejected. */
@Path("/staff-extracts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff extracts")
public class StaffExtractResource {

    private static final String PATH = "staff-extracts/";
    private static final String CSV = "text/csv";

    private final StaffExtract extract;
    private final Intake intake;
    private final Policy policy;
    private final BusinessCalendar calendar;

    StaffExtractResource(StaffExtract extract, Intake intake, Policy policy, BusinessCalendar calendar) {
        this.extract = extract;
        this.intake = intake;
        this.policy = policy;
        this.calendar = calendar;
    }

    @POST
    @Needs(ExtractPermissions.SEND)
    @Consumes(CSV)
    @Operation(summary = "Send a staff extract; it is taken in while you poll its Location")
    @APIResponseSchema(value = IntakeView.class, responseCode = "202")
    public RestResponse<IntakeView> sendStaffExtract(File csv) {
        policy.require(ExtractPermissions.SEND, Subject.anywhere());
        return intake.receive(extract, PATH, csv, calendar.today());
    }

    @GET
    @Needs(ExtractPermissions.READ)
    @Path("{id}")
    @Operation(summary = "How far a staff extract is")
    public RestResponse<IntakeView> getStaffExtract(@RestPath UUID id) {
        return intake.show(extract, PATH, id);
    }

    @GET
    @Needs(ExtractPermissions.READ)
    @Path("{id}/errors")
    @Produces(CSV)
    @Operation(summary = "Which rows were rejected, and what would be accepted instead")
    @APIResponse(
            responseCode = "200",
            description = "Columns line, column, code and detail",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput listStaffExtractErrors(@RestPath UUID id) {
        return intake.errors(extract, id);
    }
}
