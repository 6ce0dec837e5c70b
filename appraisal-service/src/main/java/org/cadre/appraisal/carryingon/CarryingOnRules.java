package org.cadre.appraisal.carryingon;

import java.util.List;

/**
 * The numbers of carrying on, dated.
 *
 * @param newOwnerWithinDays days after the last day of the leaver
 * @param lookBackDays a leaver of whom workforce tells later than this is not found
 * @param leaderStages stages of appraisal at which people lead
 * @param leavingReasons reasons of a cancelled appraisal that say that the person left, so that its objectives stay open
 */
record CarryingOnRules(
        int newOwnerWithinDays, int lookBackDays, List<String> leaderStages, List<String> leavingReasons) {

    CarryingOnRules {
        leaderStages = List.copyOf(leaderStages);
        leavingReasons = List.copyOf(leavingReasons);
    }
}
