package org.cadre.workforce.forecast.rate;

import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Who left 23 trusts in August and September 2023, as NHS England published it. Whoever reads it is skipped where the folder of
 * public data is not beside the checkout.
 */
final class PublishedTurnover {

    private static final Path FILE = Path.of("../../shared/data/nhs_turnover_org_2023-08_2023-09_sample.csv");

    private PublishedTurnover() {}

    /** Leavers of a month, and heads at its end, trust by trust in the order of the file. */
    static List<Observed> of(String group, String month) throws IOException {
        assumeThat(FILE).as("no public data").exists();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            return rows.stream()
                    .filter(row -> row.getField("staff_group").equals(group)
                            && row.getField("period_end").equals(month))
                    .map(row -> new Observed(
                            Double.parseDouble(row.getField("leavers_hc")),
                            Double.parseDouble(row.getField("denom_end_hc"))))
                    .toList();
        }
    }
}
