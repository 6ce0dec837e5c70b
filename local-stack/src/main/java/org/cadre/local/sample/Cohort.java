package org.cadre.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * A few new people of one organisation for one run of the journey; all report to the first manager among them.
 * Runs whose numbers differ in the last five digits share no employee number, and no UID with any sample.
 */
public record Cohort(List<Member> members) {

    private static final int LARGEST = 99;
    private static final long RUNS = 100_000;
    private static final Names NAMES = Names.fromResources();

    /** Someone and what they are here for. */
    public record Member(CohortRole role, StaffRow row) {}

    public Cohort {
        members = List.copyOf(members);
    }

    public static Cohort of(long run, String organisation, LocalDate today, List<CohortRole> roles) {
        if (roles.size() > LARGEST) {
            throw new IllegalArgumentException("a cohort has at most %d people".formatted(LARGEST));
        }
        var manager = roles.indexOf(CohortRole.MANAGER);
        var members = new ArrayList<Member>();
        for (var place = 0; place < roles.size(); place++) {
            var hasManager = manager >= 0 && manager != place;
            var managersNumber = hasManager ? employee(run, manager) : "";
            members.add(new Member(roles.get(place), row(run, place, organisation, today, roles, managersNumber)));
        }
        return new Cohort(members);
    }

    /** Those who have this role, in the order in which they were asked for. */
    public List<StaffRow> having(CohortRole role) {
        return members.stream()
                .filter(member -> member.role() == role)
                .map(Member::row)
                .toList();
    }

    /** The extract to import. */
    public String asExtract() {
        return ExtractFile.of(members.stream().map(Member::row).toList());
    }

    private static StaffRow row(
            long run, int place, String organisation, LocalDate today, List<CohortRole> roles, String manager) {
        var random = new Random(run * LARGEST + place);
        return new StaffRow(
                organisation,
                employee(run, place),
                String.format(Locale.ROOT, "8%09d%02d", Math.floorMod(run, 1_000_000_000L), place),
                NAMES.first(random),
                NAMES.last(random),
                today.minusYears(35).minusDays(place),
                "P" + employee(run, place),
                StaffGroup.NURSING_AND_MIDWIFERY_REGISTERED.title(),
                roles.get(place).band(),
                roles.get(place).stage(),
                StaffGroup.NURSING_AND_MIDWIFERY_REGISTERED.fullTimeHours(),
                1.0,
                manager,
                today.minusDays(1),
                Optional.empty());
    }

    private static String employee(long run, int place) {
        return String.format(Locale.ROOT, "9%05d%02d", Math.floorMod(run, RUNS), place);
    }
}
