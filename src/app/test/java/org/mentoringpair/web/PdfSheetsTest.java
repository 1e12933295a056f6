package org.mentoringpair.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

public class PdfSheetsTest {
    private final PdfSheets pdf = new PdfSheets();

    @Test
    public void what_is_on_the_sheet_is_in_the_file_with_its_letters_embedded() throws IOException {
        Sheet sheet = new Sheet("Siobhan O'Brien", "Ζωή Мария Łukasz").part("Goals", List.of("Lead & <b>learn</b>", "Ask"));

        byte[] file = pdf.of(sheet);

        assertThat(new PdfTextExtractor(new PdfReader(file)).getTextFromPage(1)).contains("Siobhan O'Brien", "Ζωή Мария Łukasz", "Goals", "Lead & <b>learn</b>");
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("LiberationSans", "FontFile2");
    }

    @Test
    public void letters_the_font_lacks_and_those_that_run_from_right_to_left_are_left_to_the_browser() {
        assertThat(pdf.canWrite(new Sheet("Łukasz Ørsted", "Мария").part("One", List.of("a\nb")))).isTrue();
        assertThat(pdf.canWrite(new Sheet("佐藤 美咲", ""))).isFalse();
        assertThat(pdf.canWrite(new Sheet("Amina", "").part("One", List.of("שלום")))).isFalse();
    }
}
