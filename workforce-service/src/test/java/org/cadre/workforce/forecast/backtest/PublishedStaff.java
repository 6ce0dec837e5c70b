package org.cadre.workforce.forecast.backtest;

import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Twelve groups of NHS staff in England, every September from 2009 to 2021, as published. Whoever reads them is skipped where the
 * folder of public data is not beside the checkout.
 */
public final class PublishedStaff {

    private static final Path FILE =
            Path.of("../../shared/data/england_headcount_by_ethnicity_role_grade_2009_2022.csv");

    private PublishedStaff() {}

    public static List<History> histories() throws IOException {
        assumeThat(FILE).as("no public data").exists();
        var groups = new TreeMap<String, Map<Integer, Double>>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            rows.stream()
                    .filter(row -> row.getField("ethnicity").equals("All")
                            && row.getField("grade").equals("All Grades")
                            && row.getField("period_end").endsWith("-09-01")
                            && !row.getField("role_group").equals("Unknown"))
                    .forEach(row -> groups.computeIfAbsent(row.getField("role_group"), group -> new TreeMap<>())
                            .put(
                                    Integer.parseInt(row.getField("period_end").substring(0, 4)),
                                    Double.valueOf(row.getField("headcount"))));
        }
        return groups.entrySet().stream()
                .map(group -> new History(
                        group.getKey(), 2009, new ArrayList<>(group.getValue().values())))
                .toList();
    }
}
