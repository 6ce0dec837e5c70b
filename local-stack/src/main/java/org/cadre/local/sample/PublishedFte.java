package org.cadre.local.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A published file of FTE by month, organisation and staff group; of several months the latest counts. */
record PublishedFte(Path file) {

    private static final DateTimeFormatter MONTH = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuu-MMM")
            .toFormatter(Locale.ROOT);

    Staffing of(List<String> organisations) throws IOException {
        var latest = latestMonth();
        var fte = new LinkedHashMap<String, Map<StaffGroup, Double>>();
        organisations.forEach(organisation -> fte.put(organisation, new TreeMap<>()));
        try (var records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var line : records) {
                if (month(line).equals(latest) && fte.containsKey(line.getField("org_code"))) {
                    add(line, fte.get(line.getField("org_code")));
                }
            }
        }
        fte.forEach(this::refuseEmpty);
        return new Staffing(fte);
    }

    private YearMonth latestMonth() throws IOException {
        try (var records = CsvReader.builder().ofNamedCsvRecord(file)) {
            return records.stream()
                    .map(PublishedFte::month)
                    .max(YearMonth::compareTo)
                    .orElseThrow(() -> new IllegalArgumentException(file + " holds no figures"));
        }
    }

    private static YearMonth month(NamedCsvRecord line) {
        return YearMonth.parse(line.getField("month"), MONTH);
    }

    private static void add(NamedCsvRecord line, Map<StaffGroup, Double> fte) {
        var published = Double.parseDouble(line.getField("fte_total"));
        PublishedGroups.partsOf(line.getField("staff_group"))
                .forEach((group, part) -> fte.merge(group, part * published, Double::sum));
    }

    private void refuseEmpty(String organisation, Map<StaffGroup, Double> fte) {
        if (fte.isEmpty()) {
            throw new IllegalArgumentException("%s holds no figures of %s".formatted(file, organisation));
        }
    }
}
