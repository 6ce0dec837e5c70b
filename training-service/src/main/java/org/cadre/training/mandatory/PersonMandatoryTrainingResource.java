package org.cadre.training.mandatory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.training.learner.Learners;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What a person completed of statutory and mandatory training, and how that stands. */
@Path("/people/{personId}/mandatory-training")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mandatory training")
public class PersonMandatoryTrainingResource {

    /**
     * A completion to be recorded.
     *
     * @param code of the training at its level; a refusal lists them all
     * @param completedOn the day on which it was done, at whichever employer
     */
    public record NewMandatoryTraining(
            @NotBlank @Size(max = 60) String code, @NotNull LocalDate completedOn) {}

    /** How every training stands for a person on a day. What is required in a post is for the employer to say. */
    public record TrainingStandingsView(UUID personId, LocalDate asOf, List<TrainingStanding> trainings) {}

    private final MandatoryTrainings trainings;
    private final RecordingMandatoryTraining recording;
    private final Learners learners;

    PersonMandatoryTrainingResource(
            MandatoryTrainings trainings, RecordingMandatoryTraining recording, Learners learners) {
        this.trainings = trainings;
        this.recording = recording;
        this.learners = learners;
    }

    @POST
    @Needs(MandatoryTrainingPermissions.RECORD)
    @Operation(summary = "Record that a person completed a statutory or mandatory training")
    @APIResponseSchema(value = MandatoryTrainingView.class, responseCode = "201")
    public RestResponse<MandatoryTrainingView> recordMandatoryTraining(
            @RestPath UUID personId, @NotNull @Valid NewMandatoryTraining wanted) {
        var learner = learners.require(personId, MandatoryTrainingPermissions.RECORD);
        var training = recording.record(learner, wanted.code(), wanted.completedOn());
        return Versioned.created(
                "mandatory-training/" + training.id(), MandatoryTrainingView.of(training), training.version());
    }

    @GET
    @Needs(MandatoryTrainingPermissions.READ)
    @Operation(summary = "What a person completed of statutory and mandatory training, newest first")
    public Page<MandatoryTrainingView> listMandatoryTraining(
            @RestPath UUID personId, @BeanParam @Valid PageQuery page) {
        var learner = learners.require(personId, MandatoryTrainingPermissions.READ);
        return trainings.page(learner.personId(), page).map(MandatoryTrainingView::of);
    }

    @GET
    @Needs(MandatoryTrainingPermissions.READ)
    @Path("status")
    @Operation(summary = "How each statutory and mandatory training stands for a person on a day")
    public TrainingStandingsView getMandatoryTrainingStatus(
            @RestPath UUID personId, @RestQuery Optional<LocalDate> asOf) {
        var learner = learners.require(personId, MandatoryTrainingPermissions.READ);
        var day = asOf.orElseGet(recording::today);
        return new TrainingStandingsView(personId, day, recording.standingsOn(day, learner.personId()));
    }
}
