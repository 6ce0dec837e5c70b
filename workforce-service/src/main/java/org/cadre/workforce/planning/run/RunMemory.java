package org.cadre.workforce.planning.run;

import static org.cadre.workforce.planning.scenario.StaffMemory.rows;

import java.util.HashMap;
import java.util.function.ToLongFunction;
import org.cadre.workforce.chance.Quantiles;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.uncertainty.Study;
import org.cadre.workforce.planning.model.ModelGroup;
import org.cadre.workforce.planning.scenario.GroupSize;
import org.cadre.workforce.planning.scenario.ScenarioLevers;
import org.cadre.workforce.planning.scenario.StaffMemory;

/**
 * What a run holds at most while it is computed, in bytes, reckoned from what is asked and before any of it is built: the
 * staff as the engine takes them, what one block of draws is computed in, and what is kept of all draws until it is told. A
 * process computes one block at a time, so there is one workspace.
 */
record RunMemory(RunSize size, StaffMemory staff) {

    /** A number of a year is kept as it is expected, as it is required, and as the gap between them. */
    private static final int TALLIES = 3;

    private static final int OF_A_TALLY = 64;

    /** Objects of a unit, or of a line, beside their numbers. */
    private static final int OF_A_UNIT = 2_000;

    /** Seven figures at most of each line and year, each with four numbers, as they are and as text, which is written twice. */
    private static final int OF_A_YEAR_TOLD = 7 * 900;

    /** A line of which what is expected alone is told, as text alone, without its years; a year without its figures. */
    private static final int OF_A_LINE_EXPECTED = 1_200;

    private static final int OF_A_YEAR_EXPECTED = 250;
    private static final int OF_A_FIGURE_EXPECTED = 150;
    private static final int ARRAYS_OF_A_TRIAL = 8;
    private static final int REFERENCE = 8;

    static RunMemory of(RunSize size) {
        var scenario = ScenarioLevers.of(size.whole(), size.question().levers());
        return new RunMemory(size, new StaffMemory(size.model(), scenario, size.horizon()));
    }

    /** With another number of draws the staff are the same. */
    RunMemory drawing(int draws) {
        return new RunMemory(size.with(size.question().years(), draws), staff);
    }

    long bytes() {
        return carried() + workspace() + kept();
    }

    /** The staff, whom draws do not make more. */
    long carried() {
        return staff.bytes() + sum(this::told);
    }

    /** Bands and costs count the people of their group otherwise. */
    private long told(GroupSize group) {
        long more = units(group) - 1;
        return more == 0
                ? 0
                : rows(more * (group.participations() + 1) + group.bands() * group.participations(), group.cells())
                        + rows(3 * more, steps())
                        + more * OF_A_UNIT;
    }

    /** Of one block of draws. */
    long workspace() {
        return switch (size.question().drawing()) {
            case EXPECTED ->
                sum(group -> units(group) * kin(group))
                        + prospects()
                        + size.lines() * (OF_A_UNIT + rows(4, years()))
                        + luck(1)
                        + (size.mayHaveFew() ? most(group -> walk(group) + audit(group)) : 0);
            case EXACT ->
                luck(blockSize())
                        + most(this::audit)
                        + blockSize() * rows(ARRAYS_OF_A_TRIAL, steps())
                        + 2 * blockSize() * size.lines() * rows(1, years());
        };
    }

    /** Who is akin by their numbers, and what is expected of them. */
    private long kin(GroupSize group) {
        return rows(1, group.cells())
                + rows(2L * group.kinds().size(), steps())
                + rows(7, years())
                + group.hazards() * 300
                + OF_A_UNIT;
    }

    /** Families whose people and recruits are asked for alike take turns in the same memory. */
    private long prospects() {
        var most = new HashMap<GroupSize.Alike, Long>();
        staff.groups().forEach(group -> most.merge(group.alike(), prospects(group), Math::max));
        return most.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What a person of each cell, and a recruit of each kind and step, will count at the end of each year. */
    private long prospects(GroupSize group) {
        long stepsOfYears = (long) steps() * (years() + 1) / 2;
        return rows(2L * years() + 4 + 4 * group.chances(), group.cells())
                + TALLIES * (group.alike().recruits().size() * (years() * 32L + stepsOfYears * Double.BYTES))
                + steps() * 4L * REFERENCE
                + OF_A_UNIT;
    }

    /** Factors of each input, of each group, and of each future that is drawn at once. */
    private long luck(long futures) {
        long names =
                size.model().groups().stream().map(ModelGroup::name).distinct().count();
        long parameters = size.model().uncertainties().size();
        return futures
                * (names * (OF_A_UNIT / 4 + rows(Aim.values().length + 2L, steps())) + parameters * rows(2, years()));
    }

    /** The stock of each step, where it is asked whether people stay few. */
    private long walk(GroupSize group) {
        return rows(2L * steps() + 3 + 4 * group.chances(), group.cells());
    }

    /** What may happen to somebody in each step, and whole people by cell. */
    private long audit(GroupSize group) {
        int fates = 1 + 5;
        return rows(fates * group.chances() + 10, group.cells()) + steps() * 4L * REFERENCE + OF_A_UNIT;
    }

    /** Of all draws: those that are done together, the next block, what is told of them, and what is kept for a successor. */
    long kept() {
        long ofABlock = OF_A_TALLY + Quantiles.mostBytes(blockSize());
        long together = OF_A_TALLY + Quantiles.mostBytes(size.question().draws());
        long tallies = size.lines() * years() * TALLIES;
        return tallies * (ofABlock + together)
                + size.lines() * years() * OF_A_YEAR_TOLD
                + 2 * means()
                + expectedTold()
                + Math.min(PackedBlocks.MOST_BYTES, tallies * together + means());
    }

    /** Of a group of which what is expected alone is told: those in post and those needed, and where they are kept. */
    private long means() {
        return size.expectedLines() * (2L * years() * Double.BYTES + OF_A_TALLY);
    }

    private long expectedTold() {
        return size.expectedLines() == 0
                ? 0
                : size.model().groups().stream().mapToLong(this::expectedTold).sum();
    }

    /** In post, demand and gap; establishment and vacancies where they are known, and cover. */
    private long expectedTold(ModelGroup group) {
        int figures =
                TALLIES + (group.hasEstablishment() ? 2 : 0) + (group.cover().isEmpty() ? 0 : 1);
        return OF_A_LINE_EXPECTED + years() * (OF_A_YEAR_EXPECTED + (long) figures * OF_A_FIGURE_EXPECTED);
    }

    private long units(GroupSize group) {
        return size.unitsOf(group.group());
    }

    private long sum(ToLongFunction<GroupSize> bytes) {
        return staff.groups().stream().mapToLong(bytes).sum();
    }

    private long most(ToLongFunction<GroupSize> bytes) {
        return staff.groups().stream().mapToLong(bytes).max().orElse(0);
    }

    private long blockSize() {
        return Math.min(Study.BLOCK, size.question().draws());
    }

    private int steps() {
        return size.steps();
    }

    private int years() {
        return size.question().years();
    }
}
