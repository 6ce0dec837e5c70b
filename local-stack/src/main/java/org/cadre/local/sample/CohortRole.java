package org.cadre.local.sample;

/** What someone is in the leadership journey. */
public enum CohortRole {
    MANAGER("Band 8b", "STAGE_3"),
    APPRAISEE("Band 7", "STAGE_1"),
    ASSESSOR("Band 8a", "STAGE_2");

    private final String band;
    private final String stage;

    CohortRole(String band, String stage) {
        this.band = band;
        this.stage = stage;
    }

    String band() {
        return band;
    }

    String stage() {
        return stage;
    }
}
