package org.cadre.appraisal.template;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.problem.DomainException;

/** Answers by which template the appraisals of a year are held. */
@ApplicationScoped
public class TemplatesInForce {

    private final AppraisalTemplates templates;
    private final NationalStandards standards;

    TemplatesInForce(AppraisalTemplates templates, NationalStandards standards) {
        this.templates = templates;
        this.standards = standards;
    }

    /** Refuses as a conflict where the year has none, because one may be activated yet. */
    public void requireActive(AppraisalYear year) {
        require(year);
    }

    /** The active template with the names that its codes have in its year. */
    public TemplateInForce of(AppraisalYear year) {
        var template = require(year);
        var content = template.content();
        var inForce = standards.inForce(year);
        return new TemplateInForce(
                template.id(),
                content.frameworkId(),
                content.frameworkVersion(),
                content.valuesOf(inForce),
                content.principlesOf(inForce));
    }

    private AppraisalTemplate require(AppraisalYear year) {
        return templates
                .activeIn(year)
                .orElseThrow(() -> DomainException.conflict(
                        "no-active-template", "No national template is active for %s".formatted(year)));
    }
}
