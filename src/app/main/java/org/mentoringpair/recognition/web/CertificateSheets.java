package org.mentoringpair.recognition.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.recognition.Certificate;
import org.mentoringpair.recognition.CertificateFacts;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.PdfSheets;
import org.mentoringpair.web.Sheet;
import org.mentoringpair.web.Texts;

/** A certificate as something to print. It says who took part, as what, in which programme and when: facts, and no judgement. */
public final class CertificateSheets {
    private static final String KEY = "mentoring.recognition.certificate.";
    private final RecognitionDesk desk;
    private final ApplicationProperties jira;
    private final PdfSheets pdf;
    private final Texts texts;

    public CertificateSheets(RecognitionDesk desk, ApplicationProperties jira, PdfSheets pdf, Texts texts) {
        this.desk = desk;
        this.jira = jira;
        this.pdf = pdf;
        this.texts = texts;
    }

    Sheet sheet(Certificate certificate) {
        List<String> genuine = new ArrayList<>(List.of(texts.get(KEY + "number", certificate.number()), texts.get(KEY + "seal", certificate.seal())));
        if (certificate.verifiable()) {
            genuine.add(link(certificate));
        }
        return facts(certificate.facts()).part(texts.get(KEY + "genuine"), genuine);
    }

    /** What whoever verifies it reads. */
    Sheet facts(CertificateFacts facts) {
        return new Sheet(texts.get(KEY + "title"), texts.get(KEY + "holder", desk.name(facts.holderKey()).orElseGet(() -> texts.get(KEY + "left"))))
                .part(texts.get(KEY + "part"), List.of(texts.get(KEY + "part." + Choice.keyOf(facts.part()))))
                .part(texts.get(KEY + "programme"), List.of(facts.programme()))
                .part(texts.get(KEY + "time"), List.of(texts.get(KEY + "from-until", facts.from(), facts.until())));
    }

    boolean hasPdf(Certificate certificate) {
        return pdf.canWrite(sheet(certificate));
    }

    byte[] pdf(Certificate certificate) {
        return pdf.of(sheet(certificate));
    }

    String link(Certificate certificate) {
        return jira.getBaseUrl(UrlMode.CANONICAL) + "/secure/MentoringCertificate!verify.jspa?number=" + certificate.number() + "&seal=" + certificate.seal();
    }
}
