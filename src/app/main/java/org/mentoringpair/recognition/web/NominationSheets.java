package org.mentoringpair.recognition.web;

import java.util.List;
import java.util.stream.Collectors;
import org.mentoringpair.recognition.Nominating.Agreed;
import org.mentoringpair.web.Sheet;
import org.mentoringpair.web.Texts;

/** A nomination as something to print or to copy: who proposes whom for what, in which programme, when, and why. */
public final class NominationSheets {
    private static final String KEY = "mentoring.recognition.nomination.sheet";
    private static final String CERTIFICATE = "mentoring.recognition.certificate.";
    private final RecognitionDesk desk;
    private final Texts texts;

    public NominationSheets(RecognitionDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    Sheet sheet(Agreed agreed) {
        String nominee = name(agreed.nomineeKey());
        return new Sheet(texts.get(KEY, agreed.nomination().award()), texts.get(KEY + ".by", name(agreed.nomination().authorKey()), nominee))
                .part(texts.get(KEY + ".why"), List.of(agreed.nomination().words()))
                .part(texts.get(CERTIFICATE + "programme"), List.of(agreed.programme()))
                .part(texts.get(CERTIFICATE + "time"), List.of(agreed.until().map(until -> texts.get(CERTIFICATE + "from-until", agreed.from(), until))
                        .orElseGet(() -> texts.get(KEY + ".since", agreed.from()))))
                .part(texts.get(KEY + ".consent"), List.of(texts.get(KEY + ".agreed", nominee)));
    }

    /** The same as plain text. */
    static String text(Sheet sheet) {
        return sheet.getTitle() + "\n" + sheet.getSubtitle() + "\n" + sheet.getParts().stream()
                .map(part -> "\n" + part.getHeading() + "\n" + String.join("\n", part.getLines()) + "\n").collect(Collectors.joining());
    }

    private String name(String userKey) {
        return desk.name(userKey).orElseGet(() -> texts.get(CERTIFICATE + "left"));
    }
}
