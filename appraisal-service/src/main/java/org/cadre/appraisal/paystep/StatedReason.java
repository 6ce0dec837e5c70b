package org.cadre.appraisal.paystep;

import java.util.Set;

/**
 * What HR may state of a condition.
 *
 * @param conditions those for which it may be given
 * @param outsideControl whether the person could do nothing about it, so that it delays no pay
 * @param elsewhere whether it says that another employer has what the records of this one lack
 */
record StatedReason(
        String code, String name, Set<String> conditions, boolean met, boolean outsideControl, boolean elsewhere) {

    StatedReason {
        conditions = Set.copyOf(conditions);
    }
}
