package org.mentoringpair.feedback.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import org.mentoringpair.feedback.AskingColleagues;
import org.mentoringpair.feedback.ColleagueRequestMissing;
import org.mentoringpair.feedback.web.ColleagueDesk.Member;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** What colleagues said: all of it for the mentee who asked them, with what they decide about it, and what is shared for the mentor. */
public final class ColleaguesPage extends JiraWebActionSupport {
    private final ColleagueDesk desk;
    private final AskingColleagues asking;
    private final ColleagueViews views;
    private final ProjectPages pages;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private Member member;
    private List<RequestLine> requests = List.of();

    public ColleaguesPage(ColleagueDesk desk, AskingColleagues asking, ColleagueViews views, ProjectPages pages, PageBuilderService pageBuilder,
                          Texts texts) {
        this.desk = desk;
        this.asking = asking;
        this.views = views;
        this.pages = pages;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return desk.member(parameter("pairId")).map(found -> {
            pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:feedback-style");
            member = found;
            requests = asking.ofPair(found.person(), found.pair()).stream().map(views::line).toList();
            return "input";
        }).orElse("missing");
    }

    /** Withdraws a request, shares its answer, or takes that back. */
    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        Long request = Numbers.id(parameter("request"));
        return desk.mentee(parameter("pairId")).filter(mentee -> request != null && decided(mentee, request))
                .map(mentee -> getRedirect("/secure/MentoringColleagues!default.jspa?pairId=" + mentee.pair().id() + "#mentoring-request-" + request)).orElse("missing");
    }

    private boolean decided(Member mentee, long request) {
        try {
            switch (String.valueOf(parameter("step"))) {
                case "withdraw" -> asking.withdraw(mentee.person(), mentee.pair(), request);
                case "share" -> asking.share(mentee.person(), mentee.pair(), request, true);
                case "take-back" -> asking.share(mentee.person(), mentee.pair(), request, false);
                default -> throw new ColleagueRequestMissing();
            }
            return true;
        } catch (ColleagueRequestMissing missing) {
            return false;
        }
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    public List<RequestLine> getRequests() {
        return requests;
    }

    public boolean isEmpty() {
        return requests.isEmpty();
    }

    /** Whether whoever reads is the mentee, who asks and decides. */
    public boolean isAsker() {
        return member.isMentee();
    }

    public String getMenteeName() {
        return desk.name(member.pair().menteeKey());
    }

    public String getPairId() {
        return String.valueOf(member.pair().id());
    }

    /** The path of the pair's page. */
    public String getBack() {
        return pages.pairHome(member.pair().projectId());
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
