package org.mentoringpair.filters.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import org.mentoringpair.filters.FilterKeeping;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Texts;

/**
 * The filters of the programmes somebody runs; for everybody else it looks as if it were not there. Each is a link that
 * runs the search; the button makes them all with Jira's own REST API, as whoever presses it, in a script. Two SQL
 * statements, and one for each programme.
 */
@SupportedMethods(RequestMethod.GET)
public final class FiltersPage extends JiraWebActionSupport {
    private final FilterKeeping keeping;
    private final People people;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private List<ProgrammeFilters> programmes = List.of();

    public FiltersPage(FilterKeeping keeping, People people, PageBuilderService pageBuilder, Texts texts) {
        this.keeping = keeping;
        this.people = people;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        programmes = people.asking().map(manager -> keeping.programmes(manager).stream()
                .map(programme -> new ProgrammeFilters(programme, keeping.made(manager, programme), texts)).toList()).orElse(List.of());
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:filters");
        return programmes.isEmpty() ? "missing" : "success";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    public List<ProgrammeFilters> getProgrammes() {
        return programmes;
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
