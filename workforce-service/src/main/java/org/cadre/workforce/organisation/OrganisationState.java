package org.cadre.workforce.organisation;

/** Whether an organisation works on the day that was asked for. */
public enum OrganisationState {
    PLANNED,
    OPEN,
    CLOSED
}
