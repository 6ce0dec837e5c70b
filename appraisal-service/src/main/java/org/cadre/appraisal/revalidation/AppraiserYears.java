package org.cadre.appraisal.revalidation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadre.appraisal.standard.AppraisalYear;

/** The appraisal years in which one appraiser held somebody's appraisals, by the year in which each starts. */
record AppraiserYears(Set<Integer> years) {

    AppraiserYears {
        years = Set.copyOf(years);
    }

    static AppraiserYears of(String appraiserNumber, List<Evidence> held) {
        return new AppraiserYears(held.stream()
                .filter(one -> appraiserNumber.equals(one.appraiserNumber()))
                .map(one -> AppraisalYear.containing(one.doneOn()).startsIn())
                .collect(Collectors.toSet()));
    }

    /** How many years in a row there would be with this one among them. */
    int inARowWith(AppraisalYear year) {
        var before = IntStream.iterate(year.startsIn() - 1, years::contains, earlier -> earlier - 1);
        var after = IntStream.iterate(year.startsIn() + 1, years::contains, later -> later + 1);
        return (int) (before.count() + 1 + after.count());
    }
}
