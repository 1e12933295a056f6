package org.mentoringpair.checkins.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.checkins.CheckIn;
import org.mentoringpair.checkins.CheckInChangedMeanwhile;
import org.mentoringpair.checkins.CheckInLogging;
import org.mentoringpair.checkins.CheckInMissing;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where the author of a check-in is asked whether they mean to delete it, which cannot be undone. */
public final class DeleteCheckInPage extends JiraWebActionSupport {
    private final CheckInDesk desk;
    private final CheckInLogging logging;
    private final CheckInLists lists;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private Place place;
    private CheckIn checkIn;
    private CheckInView view;
    private boolean changedMeanwhile;

    public DeleteCheckInPage(CheckInDesk desk, CheckInLogging logging, CheckInLists lists, PageBuilderService pageBuilder, Texts texts) {
        this.desk = desk;
        this.logging = logging;
        this.lists = lists;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return author().map(it -> asked(it, it.checkIn())).orElse("missing");
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return author().map(this::deleted).orElse("missing");
    }

    private String deleted(CheckInDesk.Author author) {
        int version = Optional.ofNullable(Numbers.whole(getHttpRequest().getParameter("version"))).orElse(0);
        try {
            logging.delete(author.person(), author.place().pair(), author.checkIn().id(), version);
            return getRedirect("/browse/" + author.place().key() + "#mentoring-check-ins");
        } catch (CheckInChangedMeanwhile changed) {
            changedMeanwhile = true;
            return asked(author, changed.now());
        } catch (CheckInMissing deletedJustNow) {
            return "missing";
        }
    }

    private String asked(CheckInDesk.Author author, CheckIn now) {
        place = author.place();
        checkIn = now;
        view = lists.view(now, place.pair(), author.person());
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:check-ins");
        return "input";
    }

    private Optional<CheckInDesk.Author> author() {
        return desk.author(getHttpRequest().getParameter("id"));
    }

    public String getId() {
        return String.valueOf(checkIn.id());
    }

    /** The one that would be gone. */
    public List<CheckInView> getCheckIns() {
        return List.of(view);
    }

    public String getVersion() {
        return String.valueOf(checkIn.edition().version());
    }

    /** Whether it is shown again because it is no longer what the author had decided about. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public String getIssueKey() {
        return place.key();
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
