package org.mentoringpair.celebration.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mentoringpair.Refusal;
import org.mentoringpair.celebration.Audience;
import org.mentoringpair.celebration.Celebrating;
import org.mentoringpair.celebration.Celebration;
import org.mentoringpair.celebration.CelebrationChangedMeanwhile;
import org.mentoringpair.celebration.web.CelebrationDesk.Visit;
import org.mentoringpair.pairing.TwoNames;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where one of the two says what they celebrate, and who may be told. */
public final class CelebratePage extends JiraWebActionSupport {
    private static final String WORDS = "words";
    private static final String AUDIENCE = "audience";

    private final CelebrationDesk desk;
    private final Celebrating celebrating;
    private final CelebrationViews views;
    private final TwoNames names;
    private final Texts texts;
    private final Form form = new Form();
    private Visit visit;
    private int edition;
    private CelebrationView meanwhile;

    public CelebratePage(CelebrationDesk desk, Celebrating celebrating, CelebrationViews views, TwoNames names, Texts texts) {
        this.desk = desk;
        this.celebrating = celebrating;
        this.views = views;
        this.names = names;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(() -> {
            Optional<Celebration> now = celebrating.of(visit.person(), visit.step());
            String summary = visit.step().summary();
            form.with(WORDS, now.map(Celebration::words).orElse(summary.length() > Celebrating.LONGEST ? "" : summary));
            form.with(AUDIENCE, now.map(Celebration::audience).orElse(Audience.PAIR).name());
            edition = now.map(Celebration::edition).orElse(0);
            return "input";
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(() -> {
            form.with(WORDS, parameter(WORDS)).with(AUDIENCE, parameter(AUDIENCE));
            edition = Optional.ofNullable(Numbers.whole(parameter("edition"))).orElse(0);
            return celebrated();
        });
    }

    private String celebrated() {
        try {
            celebrating.celebrate(visit.person(), visit.step(), form.value(WORDS), Choice.constant(Audience.values(), form.value(AUDIENCE)), edition);
            return getRedirect("/browse/" + visit.step().key() + "#mentoring-celebration");
        } catch (CelebrationChangedMeanwhile slower) {
            form.refused(slower, texts);
            meanwhile = views.own(slower.now(), visit.person());
            edition = slower.now().edition();
            return "input";
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            return "input";
        }
    }

    private String forMember(Supplier<String> work) {
        desk.dress();
        Optional<Visit> found = desk.visit(parameter("issue"));
        found.ifPresent(it -> visit = it);
        return found.map(it -> work.get()).orElse("missing");
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    public Form getForm() {
        return form;
    }

    public List<Choice> getAudiences() {
        return Choice.of(Audience.values(), form.value(AUDIENCE), "mentoring.celebration.audience", true, texts);
    }

    public String getIssueId() {
        return String.valueOf(visit.step().issueId());
    }

    public String getIssueKey() {
        return visit.step().key();
    }

    public String getSummary() {
        return visit.step().summary();
    }

    public String getEdition() {
        return String.valueOf(edition);
    }

    /** Whether the other one changed it meanwhile, which is shown beside what was typed. */
    public boolean isOvertaken() {
        return meanwhile != null;
    }

    public CelebrationView getMeanwhile() {
        return meanwhile;
    }

    public String getSeenBy() {
        TwoNames.Names two = names.in(visit.step().projectId());
        return texts.get("mentoring.celebration.seen-by", two.mentor(), two.mentee());
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
