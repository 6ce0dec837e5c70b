package org.cadre.kit.audit;

/**
 * What was done to what.
 *
 * @param action verb of the domain, such as {@code sign} or {@code read}
 * @param resource kind of thing, such as {@code appraisal}
 * @param organisation ODS code of the organisation it belongs to, or null for national things
 * @param reason why, where the act asks for one, or null
 */
public record AuditedAct(String action, String resource, String resourceId, String organisation, String reason) {

    public static AuditedAct of(String action, String resource, Object resourceId, String organisation) {
        return new AuditedAct(action, resource, String.valueOf(resourceId), organisation, null);
    }

    public AuditedAct because(String why) {
        return new AuditedAct(action, resource, resourceId, organisation, why);
    }
}
