package org.mentoringpair.jira.setup;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import org.mentoringpair.Refusal;
import org.mentoringpair.health.Urgencies;
import org.mentoringpair.web.Texts;

/** Where Jira administrators see the shared configuration, and set it up or repair it. Nothing of what pairs write is here. */
public final class SetUpPage extends JiraWebActionSupport {
    private final MentoringSetUp setUp;
    private final SetUpReview review;
    private final Urgencies urgencies;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private List<ShownKind> kinds;
    private List<ShownItem> unfinishedProjects;

    public SetUpPage(MentoringSetUp setUp, SetUpReview review, Urgencies urgencies, PageBuilderService pageBuilder, Texts texts) {
        this.setUp = setUp;
        this.review = review;
        this.urgencies = urgencies;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return shown();
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doExecute() {
        try {
            setUp.repair();
            urgencies.catchUp();
            return getRedirect("/secure/admin/MentoringSetUp!default.jspa");
        } catch (Refusal refusal) {
            addErrorMessage(texts.sentence(refusal));
            return shown();
        }
    }

    /** Jira asks for an administrator before the page is reached; this asks again, in case the descriptor is changed. */
    private String shown() {
        if (!setUp.openToAsker()) {
            return "permissionviolation";
        }
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:tables");
        kinds = review.kinds();
        unfinishedProjects = review.unfinishedProjects();
        return "input";
    }

    public Texts getTexts() {
        return texts;
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public String getToken() {
        return getXsrfToken();
    }

    public List<String> getProblems() {
        return List.copyOf(getErrorMessages());
    }

    public List<ShownKind> getKinds() {
        return kinds;
    }

    /** Projects that were made and not finished. */
    public List<ShownItem> getUnfinishedProjects() {
        return unfinishedProjects;
    }

    public boolean isProjectsWell() {
        return getUnfinishedProjects().isEmpty();
    }

    public boolean isComplete() {
        return kinds.stream().allMatch(ShownKind::isWell) && isProjectsWell();
    }

    public boolean isEmpty() {
        return kinds.stream().allMatch(ShownKind::isUntouched);
    }
}
