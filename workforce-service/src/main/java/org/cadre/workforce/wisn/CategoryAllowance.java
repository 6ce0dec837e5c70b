package org.cadre.workforce.wisn;

import org.cadre.workforce.quantity.Quantity;

/** Work that every member of the category does and no statistic counts, as a share of everybody's working time. */
public record CategoryAllowance(String name, double shareOfTime) {

    public CategoryAllowance {
        Quantity.name("name", name);
        Quantity.share("shareOfTime", shareOfTime);
    }
}
