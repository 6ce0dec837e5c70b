package org.cadre.workforce.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.workforce.organisation.OrganisationResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Posts are established by planners; they, the HR team and the talent leads of the organisation see them. */
@Path("/posts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Posts")
public class PostResource {

    /**
     * A post to be.
     *
     * @param positionNumber unique within the organisation; the staff extract names the post by it
     * @param stage leadership stage the post asks for; leave it out where it asks for none
     */
    public record PostDraft(
            @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE)
            String organisation,

            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String positionNumber,
            @NotBlank @Size(max = 60) String staffGroup,
            @NotBlank @Size(max = 30) String band,
            @Size(max = 30) String stage,

            @NotNull @DecimalMin("0.00001") @DecimalMax("999") @Digits(integer = 3, fraction = 5)
            BigDecimal establishmentWte) {

        PostTerms terms() {
            return new PostTerms(organisation, positionNumber, new Grading(staffGroup, band, stage), establishmentWte);
        }
    }

    private final Posts posts;
    private final Establishing establishing;
    private final Ledger ledger;
    private final Policy policy;

    PostResource(Posts posts, Establishing establishing, Ledger ledger, Policy policy) {
        this.posts = posts;
        this.establishing = establishing;
        this.ledger = ledger;
        this.policy = policy;
    }

    @POST
    @Needs(PostPermissions.ESTABLISH)
    @Operation(summary = "Establish a post, vacant at first")
    @APIResponseSchema(value = PostFacts.class, responseCode = "201")
    public RestResponse<PostFacts> establishPost(@NotNull @Valid PostDraft draft) {
        policy.require(PostPermissions.ESTABLISH, Subject.at(draft.organisation()));
        var post = establishing.by(draft.terms());
        posts.add(post);
        ledger.record(AuditedAct.of("establish", "post", post.id(), post.organisation()), establishing.fact(post));
        return Versioned.created("posts/" + post.id(), post.facts(), post.version());
    }

    @GET
    @Needs(PostPermissions.READ)
    @Operation(summary = "Posts of an organisation by position number")
    public Page<PostFacts> listPosts(
            @RestQuery @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation,
            @RestQuery Optional<PostState> state,
            @BeanParam @Valid PageQuery page) {
        policy.require(PostPermissions.READ, Subject.at(organisation));
        return posts.page(organisation, state, page).map(Post::facts);
    }

    @GET
    @Needs(PostPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One post, whether it is filled and what of it is vacant")
    public RestResponse<PostFacts> getPost(@RestPath UUID id) {
        var post = posts.findByIdOptional(id).orElseThrow(() -> DomainException.notFound("post", id));
        policy.requireVisible(PostPermissions.READ, Subject.at(post.organisation()), "post", id);
        return Versioned.ok(post.facts(), post.version());
    }
}
