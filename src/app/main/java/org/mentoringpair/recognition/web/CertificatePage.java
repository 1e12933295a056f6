package org.mentoringpair.recognition.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Optional;
import org.mentoringpair.recognition.Certificate;
import org.mentoringpair.recognition.Certifying;
import org.mentoringpair.recognition.RecognitionMissing;
import org.mentoringpair.recognition.web.RecognitionDesk.Member;
import org.mentoringpair.web.Sheet;
import org.mentoringpair.web.Texts;

/** Where mentor and mentee each make their certificate, print it, and decide whether it can be verified; and where that is done. */
public final class CertificatePage extends RecognitionPage {
    private final Certifying certifying;
    private final CertificateSheets sheets;
    private Certificate certificate;
    private Sheet sheet;

    public CertificatePage(RecognitionDesk desk, Certifying certifying, CertificateSheets sheets, RecognitionPages pages, Texts texts) {
        super(desk, pages, texts);
        this.certifying = certifying;
        this.sheets = sheets;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(this::shown);
    }

    private String shown(Member member) {
        certificate = certifying.own(member.person(), member.pair()).orElse(null);
        if (certificate == null && !certifying.isPossible(member.person(), member.pair())) {
            throw new RecognitionMissing();
        }
        return "input";
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(member -> {
            if (parameter("verifiable") == null) {
                certifying.make(member.person(), member.pair());
            } else {
                certifying.letVerify(member.person(), member.pair(), "true".equals(parameter("verifiable")));
            }
            return getRedirect("/secure/MentoringCertificate!default.jspa?id=" + member.pair().id());
        });
    }

    /** For whoever has the link, if the holder agrees. */
    @SupportedMethods(RequestMethod.GET)
    public String doVerify() {
        pages().dress();
        Optional<Certificate> genuine = certifying.verified(Optional.ofNullable(parameter("number")).orElse(""), Optional.ofNullable(parameter("seal")).orElse(""));
        sheet = genuine.map(it -> sheets.facts(it.facts())).orElse(null);
        return "verify";
    }

    public boolean isGenuine() {
        return sheet != null;
    }

    /** Whether it has been made. */
    public boolean isMade() {
        return certificate != null;
    }

    public Sheet getSheet() {
        return sheet == null ? sheets.sheet(certificate) : sheet;
    }

    public boolean isVerifiable() {
        return certificate.verifiable();
    }

    public boolean isPdf() {
        return sheets.hasPdf(certificate);
    }
}
