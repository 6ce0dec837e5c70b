package org.cadre.training.mandatory;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.training.learner.Learners;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One completion of a statutory or mandatory training. */
@Path("/mandatory-training")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mandatory training")
public class MandatoryTrainingResource {

    private final MandatoryTrainings trainings;
    private final RecordingMandatoryTraining recording;
    private final Learners learners;

    MandatoryTrainingResource(MandatoryTrainings trainings, RecordingMandatoryTraining recording, Learners learners) {
        this.trainings = trainings;
        this.recording = recording;
        this.learners = learners;
    }

    @GET
    @Needs(MandatoryTrainingPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One completion of a statutory or mandatory training")
    public RestResponse<MandatoryTrainingView> getMandatoryTraining(@RestPath UUID id) {
        var training = trainings.require(id);
        var unused = learners.requireVisible(
                training.personId(), MandatoryTrainingPermissions.READ, "mandatory-training", id);
        return Versioned.ok(MandatoryTrainingView.of(training), training.version());
    }

    @POST
    @Needs(MandatoryTrainingPermissions.RECORD)
    @Path("{id}/withdraw")
    @Operation(summary = "Take a completion back that was recorded in error; the answer shows it for the last time")
    public MandatoryTrainingView withdrawMandatoryTraining(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var training = trainings.require(id);
        var learner = learners.requireVisible(
                training.personId(), MandatoryTrainingPermissions.READ, "mandatory-training", id);
        learners.require(MandatoryTrainingPermissions.RECORD, learner);
        ifMatch.require(training.version());
        recording.withdraw(training, learner);
        return MandatoryTrainingView.of(training);
    }
}
