package org.mentoringpair.figures.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import org.mentoringpair.Refusal;
import org.mentoringpair.figures.Figure;
import org.mentoringpair.figures.FigureKind;
import org.mentoringpair.figures.Figures;
import org.mentoringpair.figures.Quarter;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.web.Csv;
import org.mentoringpair.web.Texts;

/** The figures of programmes, for those who run them. */
@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
public final class FiguresResource {
    private final FigureDesk desk;
    private final Figures figures;
    private final Texts texts;

    @Inject
    public FiguresResource(FigureDesk desk, Figures figures, Texts texts) {
        this.desk = desk;
        this.figures = figures;
        this.texts = texts;
    }

    /** 200, without programmes for who runs none. */
    @GET
    public FigureChoicesJson choices() {
        return new FigureChoicesJson(desk.programmes().stream().map(programme -> new FigureChoicesJson.ProgrammeChoiceJson(programme.id(), programme.name())).toList(),
                desk.quarters().stream().map(Quarter::written).toList());
    }

    /** 200; 404 for whoever does not run the programme; 400 where the quarter is none that can be asked for. */
    @GET
    @Path("/{programmeId}")
    public FiguresJson read(@PathParam("programmeId") String programmeId, @QueryParam("quarter") String written) {
        Programme programme = programme(programmeId);
        Quarter quarter = quarter(written);
        return new FiguresJson(programme.id(), programme.name(), quarter.written(),
                counted(programme, quarter).stream().map(figure -> FigureJson.of(figure, texts)).toList());
    }

    /** 200 with a file named after the quarter; 404 and 400 as above. */
    @GET
    @Path("/{programmeId}/csv")
    @Produces("text/csv")
    public Response csv(@PathParam("programmeId") String programmeId, @QueryParam("quarter") String written) {
        Programme programme = programme(programmeId);
        Quarter quarter = quarter(written);
        Csv csv = new Csv().row(List.of(texts.get("mentoring.figures.programme"), texts.get("mentoring.figures.period"), texts.get("mentoring.figures.figure"),
                texts.get("mentoring.figures.part"), texts.get("mentoring.figures.number"), texts.get("mentoring.figures.rhythm.planned")));
        for (Figure figure : counted(programme, quarter)) {
            FigureView view = new FigureView(figure, texts);
            String period = figure.kind().isOfQuarter() ? quarter.written() : texts.get("mentoring.figures.today");
            view.getLines().forEach(line -> csv.row(List.of(programme.name(), period, view.getTitle(), line.getLabel(), line.getCount(), view.isOfWeeks() ? line.getOf() : "")));
            if (!figure.told()) {
                csv.row(List.of(programme.name(), period, view.getTitle(), "", texts.get("mentoring.figures.few"), ""));
            }
        }
        return Response.ok(csv.toString(), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mentoring-" + quarter.written() + ".csv\"").build();
    }

    private List<Figure> counted(Programme programme, Quarter quarter) {
        return figures.of(programme, quarter, EnumSet.allOf(FigureKind.class));
    }

    private Programme programme(String id) {
        return FigureDesk.withId(desk.programmes(), id).orElseThrow(() -> new Refusal(Refusal.Kind.MISSING, null, "mentoring.figures.missing"));
    }

    private Quarter quarter(String written) {
        Quarter quarter = desk.quarter(written);
        if (written != null && !quarter.written().equals(written)) {
            throw new Refusal(Refusal.Kind.INVALID, "quarter", "mentoring.figures.quarter.none", desk.quarters().get(0).written());
        }
        return quarter;
    }
}
