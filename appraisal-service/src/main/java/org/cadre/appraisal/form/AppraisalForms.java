package org.cadre.appraisal.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.cadre.appraisal.form.Criterion.Kind;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.appraisal.standard.Standard;
import org.cadre.appraisal.template.TemplateInForce;
import org.cadre.appraisal.template.TemplatesInForce;
import org.cadre.appraisal.upstream.training.Framework;
import org.cadre.appraisal.upstream.training.Frameworks;
import org.cadre.kit.problem.DomainException;

/** Draws up the form of a year from its template and the framework in force. */
@ApplicationScoped
public class AppraisalForms {

    private final TemplatesInForce templates;
    private final Frameworks frameworks;
    private final NationalStandards standards;

    AppraisalForms(TemplatesInForce templates, Frameworks frameworks, NationalStandards standards) {
        this.templates = templates;
        this.standards = standards;
        this.frameworks = frameworks;
    }

    /** Whether a form can be drawn up, for a year that has an active template. */
    public boolean isKnown(AppraisalYear year) {
        var template = templates.of(year);
        return frameworks
                .find(template.frameworkId(), template.frameworkVersion())
                .isPresent();
    }

    public AppraisalForm of(AppraisalYear year) {
        var template = templates.of(year);
        var values = template.values().stream().map(value -> Criterion.of(Kind.VALUE, value));
        var principles = template.principles().stream().map(principle -> Criterion.of(Kind.PRINCIPLE, principle));
        var competencies = framework(template).competencies().stream()
                .map(competency -> new Standard(competency.code(), competency.name()))
                .map(competency -> Criterion.of(Kind.COMPETENCY, competency));
        return new AppraisalForm(
                template.id(),
                standards.inForce(year).rules(),
                Stream.of(values, principles, competencies).flatMap(all -> all).toList());
    }

    /** A conflict and not an error: the framework is on its way from training, or was never published. */
    private Framework framework(TemplateInForce template) {
        return frameworks
                .find(template.frameworkId(), template.frameworkVersion())
                .orElseThrow(() -> DomainException.conflict(
                        "framework-unknown",
                        "Version %s of framework %s has not arrived from training"
                                .formatted(template.frameworkVersion(), template.frameworkId())));
    }
}
