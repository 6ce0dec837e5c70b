package org.cadre.appraisal.appraisal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.cadre.appraisal.print.PrintedAppraisal;
import org.cadre.appraisal.print.Printer;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A completed appraisal to print and to keep. */
@Path("/appraisals")
@Produces(PrintResource.PDF)
@Tag(name = "Appraisals")
public class PrintResource {

    static final String PDF = "application/pdf";

    private final Access access;
    private final NationalStandards standards;
    private final NamingParties naming;
    private final Printer printer;

    PrintResource(Access access, NationalStandards standards, NamingParties naming, Printer printer) {
        this.access = access;
        this.standards = standards;
        this.naming = naming;
        this.printer = printer;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/printed")
    @Operation(summary = "A complete appraisal as an accessible PDF; for its two parties")
    @APIResponse(
            responseCode = "200",
            description = "A tagged PDF",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] printAppraisal(@RestPath UUID id) {
        var appraisal =
                access.look(id, AppraisalPermissions.READ_CONTENT, "print").appraisal();
        appraisal.state().require(AppraisalState.COMPLETE);
        return printer.print(printed(appraisal));
    }

    private PrintedAppraisal printed(Appraisal appraisal) {
        var scale = standards.inForce(appraisal.year()).scale();
        var written = appraisal.toCopy().written();
        return new PrintedAppraisal(
                naming.heading(appraisal),
                appraisal.year().toString(),
                appraisal.parties().present().stage(),
                appraisal.course().completedOn(),
                scale.label(written.overall().what()),
                scale.label(written.overall().how()),
                written,
                scale);
    }
}
