package org.cadre.local.sample;

import static org.cadre.local.sample.StaffGroup.ADDITIONAL_CLINICAL_SERVICES;
import static org.cadre.local.sample.StaffGroup.ADD_PROF_SCIENTIFIC_AND_TECHNIC;
import static org.cadre.local.sample.StaffGroup.ADMINISTRATIVE_AND_CLERICAL;
import static org.cadre.local.sample.StaffGroup.ALLIED_HEALTH_PROFESSIONALS;
import static org.cadre.local.sample.StaffGroup.ESTATES_AND_ANCILLARY;
import static org.cadre.local.sample.StaffGroup.HEALTHCARE_SCIENTISTS;
import static org.cadre.local.sample.StaffGroup.MEDICAL_AND_DENTAL;
import static org.cadre.local.sample.StaffGroup.NURSING_AND_MIDWIFERY_REGISTERED;

import java.util.Map;

/**
 * The thirteen staff groups of the published workforce statistics and the staff groups of the record they fall into.
 * Where one falls into several, the parts are our assumption, the same for every organisation.
 */
final class PublishedGroups {

    private static final Map<String, Map<StaffGroup, Double>> PARTS = Map.ofEntries(
            Map.entry("Ambulance staff", Map.of(ALLIED_HEALTH_PROFESSIONALS, 1.0)),
            Map.entry("Central functions", Map.of(ADMINISTRATIVE_AND_CLERICAL, 1.0)),
            Map.entry("HCHS doctors", Map.of(MEDICAL_AND_DENTAL, 1.0)),
            Map.entry("Hotel, property & estates", Map.of(ESTATES_AND_ANCILLARY, 1.0)),
            Map.entry("Managers", Map.of(ADMINISTRATIVE_AND_CLERICAL, 1.0)),
            Map.entry("Midwives", Map.of(NURSING_AND_MIDWIFERY_REGISTERED, 1.0)),
            Map.entry("Nurses & health visitors", Map.of(NURSING_AND_MIDWIFERY_REGISTERED, 1.0)),
            Map.entry(
                    "Scientific, therapeutic & technical staff",
                    Map.of(
                            ALLIED_HEALTH_PROFESSIONALS,
                            0.5,
                            ADD_PROF_SCIENTIFIC_AND_TECHNIC,
                            0.3,
                            HEALTHCARE_SCIENTISTS,
                            0.2)),
            Map.entry("Senior managers", Map.of(ADMINISTRATIVE_AND_CLERICAL, 1.0)),
            Map.entry("Support to ambulance staff", Map.of(ADDITIONAL_CLINICAL_SERVICES, 1.0)),
            Map.entry(
                    "Support to doctors, nurses & midwives",
                    Map.of(ADDITIONAL_CLINICAL_SERVICES, 0.7, ADMINISTRATIVE_AND_CLERICAL, 0.3)),
            Map.entry(
                    "Support to ST&T staff",
                    Map.of(ADDITIONAL_CLINICAL_SERVICES, 0.8, ADMINISTRATIVE_AND_CLERICAL, 0.2)),
            Map.entry("Unknown", Map.of(ADMINISTRATIVE_AND_CLERICAL, 1.0)));

    private PublishedGroups() {}

    /** Parts that add up to one. */
    static Map<StaffGroup, Double> partsOf(String title) {
        var parts = PARTS.get(title);
        if (parts == null) {
            throw new IllegalArgumentException("The FTE file names an unknown staff group: " + title);
        }
        return parts;
    }
}
