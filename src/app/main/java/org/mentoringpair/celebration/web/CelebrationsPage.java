package org.mentoringpair.celebration.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import org.mentoringpair.celebration.Told;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Texts;

/** What pairs want others to know they reached: everybody who is logged in, or those of their programme. Three SQL statements. */
@SupportedMethods(RequestMethod.GET)
public final class CelebrationsPage extends JiraWebActionSupport {
    private static final int LATEST = 50;

    private final CelebrationDesk desk;
    private final Told told;
    private final CelebrationViews views;
    private final People people;
    private final Texts texts;
    private List<CelebrationView> celebrations = List.of();

    public CelebrationsPage(CelebrationDesk desk, Told told, CelebrationViews views, People people, Texts texts) {
        this.desk = desk;
        this.told = told;
        this.views = views;
        this.people = people;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        desk.dress();
        people.asking().ifPresent(reader -> celebrations = told.to(reader, LATEST).stream().map(views::told).toList());
        return "success";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    public List<CelebrationView> getCelebrations() {
        return celebrations;
    }

    public boolean isEmpty() {
        return celebrations.isEmpty();
    }

    public Texts getTexts() {
        return texts;
    }
}
