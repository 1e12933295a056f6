package org.mentoringpair.recognition.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mentoringpair.recognition.Certificate;
import org.mentoringpair.recognition.Certifying;
import org.mentoringpair.recognition.RecognitionMissing;
import org.mentoringpair.recognition.web.RecognitionDesk.Member;

/** One's own certificate as a file. */
@Path("/pairs/{pairId}/certificate/pdf")
public final class CertificateResource {
    private final RecognitionDesk desk;
    private final Certifying certifying;
    private final CertificateSheets sheets;

    @Inject
    public CertificateResource(RecognitionDesk desk, Certifying certifying, CertificateSheets sheets) {
        this.desk = desk;
        this.certifying = certifying;
        this.sheets = sheets;
    }

    /** 200 with the file; 404 where none was made, where it has letters that the font lacks, and for everybody but the two. */
    @GET
    @Produces("application/pdf")
    public Response read(@PathParam("pairId") String pairId) {
        Member member = desk.mustBeMember(pairId);
        Certificate certificate = certifying.own(member.person(), member.pair()).filter(sheets::hasPdf).orElseThrow(RecognitionMissing::new);
        return Response.ok(sheets.pdf(certificate), "application/pdf").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificate.pdf\"").build();
    }
}
