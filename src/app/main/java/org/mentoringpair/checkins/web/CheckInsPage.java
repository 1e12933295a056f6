package org.mentoringpair.checkins.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.mentoringpair.checkins.Position;
import org.mentoringpair.web.Texts;

/** All check-ins on an issue of a pair, twenty to a page, latest first. */
@SupportedMethods(RequestMethod.GET)
public final class CheckInsPage extends JiraWebActionSupport {
    private static final int ON_A_PAGE = 20;

    private final CheckInDesk desk;
    private final CheckInLists lists;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private CheckInList list;

    public CheckInsPage(CheckInDesk desk, CheckInLists lists, PageBuilderService pageBuilder, Texts texts) {
        this.desk = desk;
        this.lists = lists;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:check-ins");
        Optional<CheckInDesk.Reader> reader = desk.reader(getHttpRequest().getParameter("issueId"));
        reader.ifPresent(it -> list = lists.list(it.place(), it.person(), it.sight(), before(), ON_A_PAGE));
        return reader.isPresent() ? "success" : "missing";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    /** The latest, where the address says nothing sensible. */
    private Position before() {
        return Optional.ofNullable(getHttpRequest().getParameter("before")).flatMap(Position::parse).orElse(null);
    }

    public CheckInList getList() {
        return list;
    }

    public boolean isLatest() {
        return before() == null;
    }

    public String getToken() {
        return getXsrfToken();
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
