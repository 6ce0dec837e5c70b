package org.cadre.appraisal.template;

import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.standard.Standard;

/** What the other features need of the active template of a year. */
public record TemplateInForce(
        UUID id, UUID frameworkId, String frameworkVersion, List<Standard> values, List<Standard> principles) {

    public TemplateInForce {
        values = List.copyOf(values);
        principles = List.copyOf(principles);
    }
}
