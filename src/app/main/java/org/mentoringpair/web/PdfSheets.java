package org.mentoringpair.web;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.stream.Stream;

/** Sheets as PDF files, with a font of their own, so that names look the same everywhere. */
public final class PdfSheets {
    private static final String FONT = "LiberationSans-Regular.ttf";
    private static final float MARGIN = 64;
    private static final float TITLE = 24;
    private static final float HEADING = 14;
    private static final float TEXT = 11;
    private BaseFont letters;

    /** Read at first use: most days nobody wants a file. */
    private synchronized BaseFont letters() {
        if (letters == null) {
            try (InputStream font = PdfSheets.class.getResourceAsStream("/font-fallback/" + FONT)) {
                letters = BaseFont.createFont(FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return letters;
    }

    /** Whether the font has all the letters, which it has for Latin, Greek and Cyrillic. A browser prints the others, and what runs from right to left. */
    public boolean canWrite(Sheet sheet) {
        return texts(sheet).allMatch(this::canWrite);
    }

    private boolean canWrite(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && text.codePoints().allMatch(letter -> letter == '\n' || letter == '\t' || letters().charExists(letter));
    }

    private static Stream<String> texts(Sheet sheet) {
        return Stream.concat(Stream.of(sheet.getTitle(), sheet.getSubtitle()),
                sheet.getParts().stream().flatMap(part -> Stream.concat(Stream.of(part.getHeading()), part.getLines().stream())));
    }

    public byte[] of(Sheet sheet) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, file);
        document.addTitle(sheet.getTitle());
        document.open();
        document.add(paragraph(sheet.getTitle(), TITLE, 0));
        document.add(paragraph(sheet.getSubtitle(), TEXT, TEXT));
        sheet.getParts().forEach(part -> {
            document.add(paragraph(part.getHeading(), HEADING, HEADING));
            part.getLines().forEach(line -> document.add(paragraph(part.isProse() ? line : "\u2022 " + line, TEXT, TEXT / 2)));
        });
        document.close();
        return file.toByteArray();
    }

    private Paragraph paragraph(String text, float size, float above) {
        Paragraph paragraph = new Paragraph(size * 1.4f, text, new Font(letters(), size));
        paragraph.setSpacingBefore(above);
        return paragraph;
    }
}
