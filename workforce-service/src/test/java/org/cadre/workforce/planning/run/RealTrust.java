package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the published files say of a trust, or of all of a region, read by another way than the script reads them. */
record RealTrust(String code, Map<String, Double> staff, Map<Integer, Double> population) {

    private static final Path FOLDER = Path.of("../../shared/data");
    private static final Path FTE = FOLDER.resolve("fte_by_org_staffgroup_2017SEP_2018JUN.csv");
    private static final Path PROJECTIONS = FOLDER.resolve("ons_snpp_2022based_region.csv");
    static final Path REGISTER = FOLDER.resolve("ods_trusts_2026.csv");
    static final List<Path> FILES = List.of(REGISTER, FTE, PROJECTIONS);

    /** Skips the test that asks where the folder of public data is not beside the checkout. */
    static RealTrust read(String code, Set<String> areas) throws IOException {
        assumeThat(FOLDER).as("no public data").exists();
        return new RealTrust(code, staff(Set.of(code)), population(areas));
    }

    /** All trusts of a region that are open, as if they were one. */
    static RealTrust ofRegion(String code, Set<String> areas) throws IOException {
        assumeThat(FOLDER).as("no public data").exists();
        return new RealTrust(code, staff(open(code)), population(areas));
    }

    private static Set<String> open(String region) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(REGISTER)) {
            return rows.stream()
                    .filter(row ->
                            row.getField(2).equals(region) && row.getField(11).isEmpty())
                    .map(row -> row.getField(0))
                    .collect(Collectors.toSet());
        }
    }

    private static Map<String, Double> staff(Set<String> trusts) throws IOException {
        var staff = new TreeMap<String, Double>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(FTE)) {
            rows.stream()
                    .filter(row ->
                            row.getField("month").equals("2018-JUN") && trusts.contains(row.getField("org_code")))
                    .forEach(row ->
                            staff.merge(row.getField("staff_group"), number(row.getField("fte_total")), Double::sum));
        }
        staff.values().removeIf(fte -> fte == 0);
        return staff;
    }

    private static Map<Integer, Double> population(Set<String> areas) throws IOException {
        var people = new TreeMap<Integer, Double>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(PROJECTIONS)) {
            rows.stream()
                    .filter(row -> areas.contains(row.getField("code")))
                    .forEach(row -> people.merge(
                            Integer.valueOf(row.getField("year")), number(row.getField("population")), Double::sum));
        }
        return people;
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    double all() {
        return staff.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** People of the region in a year against those of the first that is projected. */
    double growth(int year) {
        return population.get(Math.max(2022, year)) / population.get(2022);
    }
}
