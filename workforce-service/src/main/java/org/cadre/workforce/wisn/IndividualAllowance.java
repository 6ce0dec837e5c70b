package org.cadre.workforce.wisn;

import org.cadre.workforce.quantity.Quantity;

/** Work that only some members of the category do, such as running the ward, and the hours it takes each of them a year. */
public record IndividualAllowance(String name, double people, double hoursPerYear) {

    public IndividualAllowance {
        Quantity.name("name", name);
        Quantity.notNegative("people", people);
        Quantity.notNegative("hoursPerYear", hoursPerYear);
    }

    double hours() {
        return people * hoursPerYear;
    }
}
