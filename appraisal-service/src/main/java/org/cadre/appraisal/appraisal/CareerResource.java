package org.cadre.appraisal.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.career.CareerConversations;
import org.cadre.appraisal.career.CareerPlan;
import org.cadre.appraisal.career.KeptCareerTalk;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Talks about where somebody wants to go, beside the appraisal and no part of it. What is written is shown by reading
 * alone, never by the answer to writing, because such answers are kept for a day.
 */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Career conversations")
public class CareerResource {

    private static final String CODE = "[A-Z][A-Z_]{0,59}";

    /**
     * A talk to write down.
     *
     * @param aspirations where the person wants to go; to stay and grow in the role is one, too
     * @param timescale within which time: a code of the reference data, such as WITHIN_TWO_YEARS or NOT_SEEKING
     * @param mobility how far the person would move for it: a code of the reference data, such as WITHIN_REGION
     * @param nextStep what happens next; absent where nothing is agreed
     * @param support what the appraiser or the organisation does for it; absent where nothing is agreed
     */
    public record RecordCareerConversation(
            @NotNull LocalDate heldOn,
            @Personal @NotBlank @Size(max = 4000) String aspirations,
            @Personal @NotNull @Pattern(regexp = CODE) String timescale,
            @Personal @NotNull @Pattern(regexp = CODE) String mobility,
            @Personal @Size(max = 2000) String nextStep,
            @Personal @Size(max = 2000) String support) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        CareerPlan plan() {
            return new CareerPlan(aspirations, timescale, mobility, nextStep, support);
        }
    }

    /** That a talk was written down; what came of it is read at {@code career-conversations}. */
    public record RecordedCareerConversation(UUID id, LocalDate heldOn, Instant recordedAt) {}

    /** A talk; what was not agreed is absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CareerConversationView(
            UUID id,
            LocalDate heldOn,
            UUID authorId,
            Instant recordedAt,
            @Personal String aspirations,
            @Personal String timescale,
            @Personal String mobility,
            @Personal String nextStep,
            @Personal String support) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static CareerConversationView of(KeptCareerTalk talk) {
            var plan = talk.plan();
            return new CareerConversationView(
                    talk.id(),
                    talk.heldOn(),
                    talk.authorId(),
                    talk.recordedAt(),
                    plan.aspirations(),
                    plan.timescale(),
                    plan.mobility(),
                    plan.nextStep(),
                    plan.support());
        }
    }

    /** The talks that the caller held, in the order in which they were written down; the last one is the present plan. */
    public record CareerConversationsView(List<CareerConversationView> conversations) {}

    private final Access access;
    private final CareerConversations conversations;
    private final Talking talking;

    CareerResource(Access access, CareerConversations conversations, Talking talking) {
        this.access = access;
        this.conversations = conversations;
        this.talking = talking;
    }

    @GET
    @Needs(value = CareerPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}/career-conversations")
    @Operation(summary = "The career conversations that the caller held as one of the two; for nobody else")
    public CareerConversationsView getCareerConversations(@RestPath UUID id) {
        var seen = access.look(id, CareerPermissions.READ, "read");
        var caller = seen.appraisal().parties().personOf(seen.requireParty());
        return new CareerConversationsView(conversations.of(id, caller).stream()
                .map(CareerConversationView::of)
                .toList());
    }

    @POST
    @Needs(CareerPermissions.RECORD)
    @Path("{id}/record-career-conversation")
    @Operation(summary = "Write down a career conversation; either of the two does, and nobody changes it afterwards")
    public RecordedCareerConversation recordCareerConversation(
            @RestPath UUID id, @NotNull @Valid RecordCareerConversation request) {
        var seen = access.to(id, CareerPermissions.RECORD);
        var held = talking.hold(seen, request.heldOn());
        var kept = conversations.keep(held, request.plan());
        return new RecordedCareerConversation(kept.id(), kept.heldOn(), kept.recordedAt());
    }
}
