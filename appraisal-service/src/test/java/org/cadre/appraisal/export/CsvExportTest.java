package org.cadre.appraisal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule W8 of the guide: a spreadsheet runs nothing of a file. */
class CsvExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://example.org\")"})
    void what_begins_like_a_formula_is_text(String value) {
        assertThat(CsvExport.text(value)).isEqualTo("'" + value);
    }

    @Test
    void everything_else_stays_as_it_is() {
        assertThat(CsvExport.text("Band 6")).isEqualTo("Band 6");
        assertThat(CsvExport.text("1+1=2")).isEqualTo("1+1=2");
        assertThat(CsvExport.text(LocalDate.parse("2026-09-01"))).isEqualTo("2026-09-01");
        assertThat(CsvExport.text("")).isEmpty();
        assertThat(CsvExport.text(null)).isEmpty();
    }
}
