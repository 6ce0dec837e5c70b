package org.cadre.workforce.odsfile;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.time.LocalDate;
import java.util.Optional;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The national level brings the organisations up to date with the files of the Organisation Data Service. */
@Path("/organisation-files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation files")
public class OrganisationFileResource {

    private static final String PATH = "organisation-files/";
    private static final String CSV = "text/csv";

    private final OrganisationFileKind kind;
    private final Intake intake;
    private final Policy policy;
    private final BusinessCalendar calendar;

    OrganisationFileResource(OrganisationFileKind kind, Intake intake, Policy policy, BusinessCalendar calendar) {
        this.kind = kind;
        this.intake = intake;
        this.policy = policy;
        this.calendar = calendar;
    }

    @POST
    @Needs(OrganisationFilePermissions.SEND)
    @Consumes(CSV)
    @Operation(summary = "Send the file of trusts as published; effectiveOn is the day of the file, today by default")
    @APIResponseSchema(value = IntakeView.class, responseCode = "202")
    public RestResponse<IntakeView> sendOrganisationFile(File csv, @RestQuery Optional<LocalDate> effectiveOn) {
        policy.require(OrganisationFilePermissions.SEND, Subject.national());
        return intake.receive(kind, PATH, csv, effectiveOn.orElseGet(calendar::today));
    }

    @GET
    @Needs(OrganisationFilePermissions.READ)
    @Path("{id}")
    @Operation(summary = "How far a file of organisations is")
    public RestResponse<IntakeView> getOrganisationFile(@RestPath UUID id) {
        return intake.show(kind, PATH, id);
    }

    @GET
    @Needs(OrganisationFilePermissions.READ)
    @Path("{id}/errors")
    @Produces(CSV)
    @Operation(summary = "Which rows were rejected, and what would be accepted instead")
    @APIResponse(
            responseCode = "200",
            description = "Columns line, column, code and detail",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput listOrganisationFileErrors(@RestPath UUID id) {
        return intake.errors(kind, id);
    }
}
