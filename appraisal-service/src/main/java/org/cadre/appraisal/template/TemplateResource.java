package org.cadre.appraisal.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.Standard;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Templates are made by the national standards lead; once active they are there for everybody to read. */
@Path("/templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Templates")
public class TemplateResource {

    /**
     * A template to be.
     *
     * @param appraisalYear the year in which the appraisal year starts, so 2026 stands for 2026/27
     * @param frameworkId the competency framework that training published
     * @param values codes of all values in force, in the order in which forms show them
     * @param principles the same; none for a year before the code of practice
     */
    public record DraftTemplate(
            @NotNull @Min(2020) @Max(2100) Integer appraisalYear,
            @NotNull UUID frameworkId,
            @NotBlank @Size(max = 20) String frameworkVersion,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 60) String> values,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> principles) {

        TemplateContent content() {
            return new TemplateContent(
                    new AppraisalYear(appraisalYear), frameworkId, frameworkVersion, values, principles);
        }
    }

    /**
     * One step of the scale.
     *
     * @param counted false where there was nothing to rate; nothing calculates with it
     */
    public record RatingView(int rating, String label, boolean counted) {}

    /** A template with the names that its codes have in its year. */
    public record TemplateView(
            UUID id,
            int appraisalYear,
            int edition,
            TemplateStatus status,
            UUID frameworkId,
            String frameworkVersion,
            List<Standard> values,
            List<Standard> principles,
            List<RatingView> ratings) {}

    private final AppraisalTemplates templates;
    private final TemplateRules rules;
    private final Ledger ledger;
    private final Policy policy;
    private final Ids ids;

    TemplateResource(AppraisalTemplates templates, TemplateRules rules, Ledger ledger, Policy policy, Ids ids) {
        this.templates = templates;
        this.rules = rules;
        this.ledger = ledger;
        this.policy = policy;
        this.ids = ids;
    }

    @GET
    @Needs(TemplatePermissions.READ)
    @Operation(summary = "Active templates, newest year first; the standards lead sees drafts too")
    public Page<TemplateView> listTemplates(@BeanParam @Valid PageQuery page) {
        policy.require(TemplatePermissions.READ, Subject.national().in(TemplateStatus.ACTIVE));
        var visible = Stream.of(TemplateStatus.values())
                .filter(status -> policy.allows(
                        TemplatePermissions.READ, Subject.national().in(status)))
                .toList();
        return templates.page(visible, page).map(rules::view);
    }

    @GET
    @Needs(TemplatePermissions.READ)
    @Path("{id}")
    @Operation(summary = "One template")
    public RestResponse<TemplateView> getTemplate(@RestPath UUID id) {
        var template = visible(id);
        return Versioned.ok(rules.view(template), template.version());
    }

    @POST
    @Needs(TemplatePermissions.MANAGE)
    @Operation(summary = "Draft the next edition of a year's template")
    @APIResponseSchema(value = TemplateView.class, responseCode = "201")
    public RestResponse<TemplateView> draftTemplate(@NotNull @Valid DraftTemplate draft) {
        policy.require(TemplatePermissions.MANAGE, Subject.national());
        var content = draft.content();
        rules.check(content);
        var template = AppraisalTemplate.draft(ids.next(), templates.nextEdition(content.year()), content);
        templates.add(template);
        ledger.record(AuditedAct.of("draft", "template", template.id(), null));
        return Versioned.created("templates/" + template.id(), rules.view(template), template.version());
    }

    @POST
    @Needs(TemplatePermissions.MANAGE)
    @Path("{id}/activate")
    @Operation(summary = "Make a draft the one template of its year")
    public RestResponse<TemplateView> activateTemplate(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var template = visible(id);
        policy.require(TemplatePermissions.MANAGE, Subject.national());
        ifMatch.require(template.version());
        rules.checkFramework(template.content());
        templates.requireNoOtherActive(template);
        template.activate();
        templates.flushActivation(template);
        ledger.record(AuditedAct.of("activate", "template", id, null));
        return Versioned.ok(rules.view(template), template.version());
    }

    private AppraisalTemplate visible(UUID id) {
        var template = templates.require(id);
        policy.requireVisible(TemplatePermissions.READ, Subject.national().in(template.status()), "template", id);
        return template;
    }
}
