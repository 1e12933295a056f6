package org.mentoringpair.milestones.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import java.util.function.Supplier;
import org.mentoringpair.Refusal;
import org.mentoringpair.milestones.Blocking;
import org.mentoringpair.milestones.Obstacle;
import org.mentoringpair.milestones.ObstacleChangedMeanwhile;
import org.mentoringpair.milestones.web.MilestoneDesk.Visit;
import org.mentoringpair.pairing.TwoNames;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where one of the two says that a milestone is blocked, and what help is needed. */
public final class BlockPage extends JiraWebActionSupport {
    private static final String HELP = "help";

    private final MilestoneDesk desk;
    private final Blocking blocking;
    private final MilestoneViews views;
    private final TwoNames names;
    private final Texts texts;
    private final Form form = new Form();
    private Visit visit;
    private int edition;
    private ObstacleView meanwhile;

    public BlockPage(MilestoneDesk desk, Blocking blocking, MilestoneViews views, TwoNames names, Texts texts) {
        this.desk = desk;
        this.blocking = blocking;
        this.views = views;
        this.names = names;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(() -> {
            Optional<Obstacle> now = blocking.stuck(visit.person(), visit.milestone()).flatMap(stuck -> stuck.obstacle());
            form.with(HELP, now.map(Obstacle::help).orElse(""));
            edition = now.map(Obstacle::edition).orElse(0);
            return "input";
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(() -> {
            form.with(HELP, parameter(HELP));
            edition = Optional.ofNullable(Numbers.whole(parameter("edition"))).orElse(0);
            return blocked();
        });
    }

    private String blocked() {
        try {
            blocking.block(visit.person(), visit.milestone(), form.value(HELP), edition);
            return getRedirect("/browse/" + visit.milestone().key() + "#mentoring-milestone");
        } catch (ObstacleChangedMeanwhile slower) {
            form.refused(slower, texts);
            meanwhile = slower.now() == null ? null : views.view(slower.now());
            edition = slower.now() == null ? 0 : slower.now().edition();
            return "input";
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            return "input";
        }
    }

    private String forMember(Supplier<String> work) {
        Optional<Visit> found = desk.visit(parameter("milestone"));
        found.ifPresent(it -> visit = it);
        return found.map(it -> work.get()).orElse("missing");
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    public Form getForm() {
        return form;
    }

    public String getMilestoneId() {
        return String.valueOf(visit.milestone().issueId());
    }

    public String getMilestoneKey() {
        return visit.milestone().key();
    }

    public String getMilestoneSummary() {
        return visit.milestone().summary();
    }

    public String getEdition() {
        return String.valueOf(edition);
    }

    /** Whether the other one wrote something else meanwhile, which is shown beside what was typed. */
    public boolean isOvertaken() {
        return meanwhile != null;
    }

    public ObstacleView getMeanwhile() {
        return meanwhile;
    }

    public String getSeenBy() {
        TwoNames.Names two = names.in(visit.milestone().projectId());
        return texts.get("mentoring.milestones.seen-by", two.mentor(), two.mentee());
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
