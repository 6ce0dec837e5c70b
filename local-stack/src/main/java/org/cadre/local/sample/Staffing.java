package org.cadre.local.sample;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Full-time equivalents by organisation and staff group that a sample is drawn to. */
record Staffing(Map<String, Map<StaffGroup, Double>> fte) {

    /** The same mixture everywhere and equally large organisations, where no published figures are given. */
    static Staffing usual(List<String> organisations) {
        var mixture = Arrays.stream(StaffGroup.values()).collect(Collectors.toMap(group -> group, StaffGroup::share));
        var fte = new LinkedHashMap<String, Map<StaffGroup, Double>>();
        organisations.forEach(organisation -> fte.put(organisation, new TreeMap<>(mixture)));
        return new Staffing(fte);
    }

    double of(String organisation, StaffGroup group) {
        return fte.get(organisation).getOrDefault(group, 0.0);
    }

    double total() {
        return fte.values().stream()
                .flatMap(groups -> groups.values().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
