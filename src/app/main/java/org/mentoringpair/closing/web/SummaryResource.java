package org.mentoringpair.closing.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.mentoringpair.closing.ClosingMissing;
import org.mentoringpair.closing.Purpose;
import org.mentoringpair.closing.web.ClosingDesk.Member;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.PdfSheets;
import org.mentoringpair.web.Sheet;

/** A summary that is kept, as a file. */
@Path("/pairs/{pairId}/summaries/{purpose}/pdf")
public final class SummaryResource {
    private final ClosingDesk desk;
    private final KeptSheets kept;
    private final PdfSheets pdf;

    @Inject
    public SummaryResource(ClosingDesk desk, KeptSheets kept, PdfSheets pdf) {
        this.desk = desk;
        this.kept = kept;
        this.pdf = pdf;
    }

    /** 200 with the file; 404 for whoever may not read it, where nothing is kept, and where it has letters that the font lacks. */
    @GET
    @Produces("application/pdf")
    public Response read(@PathParam("pairId") String pairId, @PathParam("purpose") String purpose) {
        Member member = desk.member(pairId).orElseThrow(ClosingMissing::new);
        Purpose what = Optional.ofNullable(Choice.constant(Purpose.values(), purpose.toUpperCase(Locale.ROOT))).orElseThrow(ClosingMissing::new);
        Sheet sheet = kept.sheet(member, what).filter(pdf::canWrite).orElseThrow(ClosingMissing::new);
        return Response.ok(pdf.of(sheet), "application/pdf").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"summary.pdf\"").build();
    }
}
