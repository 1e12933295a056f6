package org.mentoringpair.figures.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.figures.Figure;
import org.mentoringpair.figures.FigureKind;
import org.mentoringpair.figures.Figures;
import org.mentoringpair.figures.Quarter;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** All figures of one programme in one quarter, for those who run it. For everybody else it looks as if it were not there. */
@SupportedMethods(RequestMethod.GET)
public final class ReportPage extends JiraWebActionSupport {
    private final FigureDesk desk;
    private final Figures figures;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private List<Programme> programmes = List.of();
    private Programme programme;
    private Quarter quarter;

    public ReportPage(FigureDesk desk, Figures figures, PageBuilderService pageBuilder, Texts texts) {
        this.desk = desk;
        this.figures = figures;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:figures-style");
        programmes = desk.programmes();
        programme = FigureDesk.chosen(programmes, getHttpRequest().getParameter("programme")).orElse(null);
        quarter = desk.quarter(getHttpRequest().getParameter("quarter"));
        return programme == null ? "missing" : "success";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    public String getProgrammeName() {
        return programme.name();
    }

    public List<Choice> getProgrammes() {
        return programmes.stream().map(each -> new Choice(String.valueOf(each.id()), each.name(), "", each.id() == programme.id())).toList();
    }

    public List<Choice> getQuarters() {
        return desk.quarters().stream().map(each -> new Choice(each.written(), words(each), "", each.equals(quarter))).toList();
    }

    public String getQuarter() {
        return words(quarter);
    }

    private String words(Quarter each) {
        return FigureDesk.words(each, texts);
    }

    /** The path of the same as a file. */
    public String getCsv() {
        return "/rest/mentoring/1.0/figures/" + programme.id() + "/csv?quarter=" + quarter.written();
    }

    public List<StandardView> getStandards() {
        Set<FigureKind> all = EnumSet.allOf(FigureKind.class);
        List<Figure> counted = figures.of(programme, quarter, all);
        return Arrays.stream(FigureKind.Standard.values()).map(standard -> new StandardView(standard,
                counted.stream().filter(figure -> figure.kind().standard() == standard).map(figure -> new FigureView(figure, texts)).toList(), texts)).toList();
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
