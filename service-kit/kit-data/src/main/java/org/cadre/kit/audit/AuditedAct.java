package org.cadre.kit.audit;

import org.cadre.kit.event.DomainEvent;

/**
 * What was done to what.
 *
 * @param action verb of the domain, such as {@code sign} or {@code read}
 * @param resource kind of thing, such as {@code appraisal}
 * @param organisation ODS code of the organisation it belongs to, or null for national things
 * @param reason why, where the act asks for one, or null
 */
public record AuditedAct(String action, String resource, String resourceId, String organisation, String reason) {

    private static final int RESOURCE = 2;
    private static final int ACTION = 3;

    public static AuditedAct of(String action, String resource, Object resourceId, String organisation) {
        return new AuditedAct(action, resource, String.valueOf(resourceId), organisation, null);
    }

    /** The act behind a fact: {@code cadre.workforce.post.filled.v1} is the act {@code filled} on a {@code post}. */
    public static AuditedAct behind(DomainEvent fact) {
        var words = fact.type().split("\\.", -1);
        return of(words[ACTION], words[RESOURCE], fact.aggregateId(), fact.organisation());
    }

    public AuditedAct because(String why) {
        return new AuditedAct(action, resource, resourceId, organisation, why);
    }
}
