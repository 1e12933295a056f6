package org.mentoringpair.figures.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.figures.FigureKind;
import org.mentoringpair.figures.Figures;
import org.mentoringpair.figures.Quarter;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.web.Texts;

/** One figure by itself, which the script of a dashboard item fetches; for whoever does not run its programme a sentence that says so. */
@SupportedMethods(RequestMethod.GET)
public final class FigurePart extends JiraWebActionSupport {
    private final FigureDesk desk;
    private final Figures figures;
    private final Texts texts;
    private Programme programme;
    private Quarter quarter;
    private FigureView figure;

    public FigurePart(FigureDesk desk, Figures figures, Texts texts) {
        this.desk = desk;
        this.figures = figures;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Optional<FigureKind> kind = kind(getHttpRequest().getParameter("kind"));
        Optional<Programme> chosen = FigureDesk.chosen(desk.programmes(), getHttpRequest().getParameter("programme"));
        if (kind.isEmpty() || chosen.isEmpty()) {
            return "missing";
        }
        programme = chosen.get();
        quarter = desk.quarter(getHttpRequest().getParameter("quarter"));
        figure = new FigureView(figures.of(programme, quarter, List.of(kind.get())).get(0), texts);
        return "success";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    private static Optional<FigureKind> kind(String name) {
        return Arrays.stream(FigureKind.values()).filter(kind -> FigureView.name(kind).equals(name)).findFirst();
    }

    public String getProgrammeName() {
        return programme.name();
    }

    public String getQuarter() {
        return FigureDesk.words(quarter, texts);
    }

    /** The path of the whole report. */
    public String getReport() {
        return "/secure/MentoringReport!default.jspa?programme=" + programme.id() + "&quarter=" + quarter.written();
    }

    public FigureView getFigure() {
        return figure;
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
