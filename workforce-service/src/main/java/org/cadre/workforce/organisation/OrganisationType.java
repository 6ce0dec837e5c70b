package org.cadre.workforce.organisation;

/** Kinds of organisation, widest first. The kind comes from the organisation's role, never from the shape of its code. */
public enum OrganisationType {
    COUNTRY,
    REGION,
    ICB,
    TRUST
}
