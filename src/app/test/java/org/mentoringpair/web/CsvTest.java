package org.mentoringpair.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class CsvTest {
    @Test
    public void quotes_commas_and_line_breaks_stay_within_their_cell() {
        assertThat(Csv.cell("Say \"no\", kindly")).isEqualTo("\"Say \"\"no\"\", kindly\"");
        assertThat(Csv.cell("One\r\ntwo\rthree")).isEqualTo("\"One\ntwo\nthree\"");
        assertThat(Csv.cell("")).isEqualTo("\"\"");
    }

    @Test
    public void what_a_spreadsheet_would_run_is_marked_as_text() {
        for (String formula : new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"}) {
            assertThat(Csv.cell(formula)).startsWith("\"'");
        }
        assertThat(Csv.cell("1 - 1 = 0")).isEqualTo("\"1 - 1 = 0\"");
    }
}
