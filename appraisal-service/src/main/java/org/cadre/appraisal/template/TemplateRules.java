package org.cadre.appraisal.template;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.appraisal.template.TemplateResource.RatingView;
import org.cadre.appraisal.template.TemplateResource.TemplateView;
import org.cadre.appraisal.upstream.training.Frameworks;
import org.cadre.kit.problem.DomainException;

/** Holds templates against the standards of their year and the frameworks that training published. */
@ApplicationScoped
class TemplateRules {

    private final NationalStandards standards;
    private final Frameworks frameworks;

    TemplateRules(NationalStandards standards, Frameworks frameworks) {
        this.standards = standards;
        this.frameworks = frameworks;
    }

    void check(TemplateContent content) {
        var inForce = standards
                .of(content.year())
                .orElseThrow(() -> DomainException.invalidField(
                        "appraisalYear",
                        "no-standards-for-year",
                        "There is no standard appraisal for %s".formatted(content.year())));
        content.requireAllOf(inForce);
    }

    /** Conflicts and not errors of the draft: training may publish the framework later, or with other days. */
    void checkFramework(TemplateContent content) {
        var framework = frameworks
                .find(content.frameworkId(), content.frameworkVersion())
                .orElseThrow(() -> DomainException.conflict(
                        "framework-unknown",
                        "Training has published no version %s of framework %s"
                                .formatted(content.frameworkVersion(), content.frameworkId())));
        var firstDay = content.year().firstDay();
        if (!framework.countsOn(firstDay)) {
            throw DomainException.conflict(
                    "framework-not-in-force",
                    "%s does not count on %s, the first day of %s: name the framework in force then"
                            .formatted(framework.name(), firstDay, content.year()));
        }
    }

    TemplateView view(AppraisalTemplate template) {
        var content = template.content();
        var inForce = standards.inForce(content.year());
        return new TemplateView(
                template.id(),
                content.year().startsIn(),
                template.edition(),
                template.status(),
                content.frameworkId(),
                content.frameworkVersion(),
                content.valuesOf(inForce),
                content.principlesOf(inForce),
                inForce.scale().steps().stream()
                        .map(step -> new RatingView(step.rating(), step.label(), step.counted()))
                        .toList());
    }
}
