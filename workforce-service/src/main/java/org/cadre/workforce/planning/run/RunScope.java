package org.cadre.workforce.planning.run;

/**
 * Whose staff a line counts; null is all.
 *
 * @param organisation ODS code
 * @param group name of a staff group
 * @param band name of a band of it
 */
record RunScope(String organisation, String group, String band) {

    static final RunScope ALL = new RunScope(null, null, null);

    /** Whether the staff of another are part of it. */
    boolean holds(RunScope other) {
        return isPart(organisation, other.organisation) && isPart(group, other.group) && isPart(band, other.band);
    }

    private static boolean isPart(String whole, String other) {
        return whole == null || whole.equals(other);
    }

    /** What it tells apart, whoever it is: shortages are compared where this is the same. */
    RunScope kind() {
        return new RunScope(any(organisation), any(group), any(band));
    }

    private static String any(String name) {
        return name == null ? null : "any";
    }
}
