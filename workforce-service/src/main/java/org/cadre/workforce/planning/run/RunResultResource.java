package org.cadre.workforce.planning.run;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cadre.kit.security.Needs;
import org.cadre.workforce.planning.PlanningPermissions;
import org.cadre.workforce.planning.arrow.ArrowTable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/**
 * What came out of a run, in every byte as it was written down; to whoever reads from above, what may be told of it. Its answer is a {@link Response}, of which the framework takes
 * the form from the entity; of a typed one it would take it from the first media type.
 */
@Path("/runs/{id}/results")
@Produces({MediaType.APPLICATION_JSON, RunResultResource.CSV, RunResultResource.ARROW})
@Tag(name = "Forecasting")
public class RunResultResource {

    static final String CSV = "text/csv";
    static final String ARROW = ArrowTable.MEDIA_TYPE;

    private static final String CSV_EXAMPLE = """
            complete,line,total,year,endsOn,figure,mean,p10,p50,p90,group,band,shortageRank,unit,organisation,seed,modelSha256,codeVersion,backTest,comparedWith\r
            true,Nursing and Midwifery Registered,false,1,2027-03-31,inPost,1204.5,1190.2,1204.1,1219.8,Nursing and Midwifery Registered,,1,full-time equivalents,,1,0f343b0931126a20f133d67c2b018a3b5f0d0a2a8a4f6a2d3b1c5e7f9a0b1c2d,forecast-5,"Not back-tested: no calibration was named, so nothing says how far off forecasts by these rates were.",\r
            """;

    private static final String ARROW_EXAMPLE =
            "A schema with the unit of each column, then one record batch for each line";

    private final RunRegister register;
    private final ToldResults results;
    private final RunPapers papers;

    RunResultResource(RunRegister register, ToldResults results, RunPapers papers) {
        this.register = register;
        this.results = results;
        this.papers = papers;
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Operation(
            summary =
                    "Staff in post, demand, gap and vacancies, year by year; while a run goes on, those of the draws it has done")
    @APIResponse(
            responseCode = "200",
            description =
                    "By the Accept header; as CSV one line, and in the Arrow stream one row, for each staff group, year and figure",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RunResult.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING), example = CSV_EXAMPLE),
                @Content(
                        mediaType = ARROW,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        example = ARROW_EXAMPLE)
            })
    public Response getRunResults(@RestPath UUID id, @Context HttpHeaders headers) {
        var run = register.require(id);
        var text = results.require(run);
        var form = ResultForm.of(headers.getAcceptableMediaTypes());
        return Response.ok()
                .type(form.mediaType())
                .tag(Long.toString(run.version()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .entity(form.entity(text, run.codeVersion(), papers::result))
                .build();
    }
}
