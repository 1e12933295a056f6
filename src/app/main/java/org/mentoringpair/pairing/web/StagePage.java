package org.mentoringpair.pairing.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageChange;
import org.mentoringpair.pairing.StageChoice;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where mentor and mentee say in which stage they are. */
public final class StagePage extends JiraWebActionSupport {
    private final StageChange stages;
    private final People people;
    private final Programmes programmes;
    private final ProjectPages projects;
    private final PairProject project;
    private final Texts texts;
    private Pair pair;
    private Stage chosen;
    private String reason = "";
    private String problem;
    private String reasonProblem = "";

    public StagePage(StageChange stages, People people, Programmes programmes, ProjectPages projects, PairProject project, Texts texts) {
        this.stages = stages;
        this.people = people;
        this.programmes = programmes;
        this.projects = projects;
        this.project = project;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        // a link may propose one
        chosen = sent("stage");
        return shown();
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        chosen = sent("stage");
        reason = Optional.ofNullable(getHttpRequest().getParameter("reason")).orElse("");
        try {
            Pair moved = stages.change(viewer(), pairId(), new StageChoice(sent("from"), chosen, reason));
            return getRedirect(projects.pairHome(moved.projectId()));
        } catch (Refusal refusal) {
            told(refusal);
            return shown();
        }
    }

    private void told(Refusal refusal) {
        if ("reason".equals(refusal.field())) {
            reasonProblem = texts.sentence(refusal);
        } else {
            problem = texts.sentence(refusal);
        }
    }

    /** What was chosen stays chosen; the stage it is compared with next is the one that is shown now. */
    private String shown() {
        try {
            pair = stages.theirs(viewer(), pairId());
            chosen = StageChange.offered().contains(chosen) ? chosen : pair.stage();
        } catch (Refusal notTheirs) {
            problem = texts.sentence(notTheirs);
        }
        return "input";
    }

    private Viewer viewer() {
        Person person = people.asking().orElseThrow(() -> new Refusal(Refusal.Kind.MISSING, null, "mentoring.pairing.no-pair"));
        return new Viewer(person.key(), programmes.runBy(person.key()));
    }

    private long pairId() {
        return Optional.ofNullable(Numbers.id(getHttpRequest().getParameter("id"))).orElse(0L);
    }

    private Stage sent(String name) {
        return Choice.constant(Stage.values(), getHttpRequest().getParameter(name));
    }

    public boolean isTheirs() {
        return pair != null;
    }

    public boolean isRefused() {
        return problem != null;
    }

    public String getProblem() {
        return problem;
    }

    /** What was typed as the reason. */
    public String getReason() {
        return reason;
    }

    public boolean isReasonWrong() {
        return !reasonProblem.isEmpty();
    }

    public String getReasonProblem() {
        return reasonProblem;
    }

    public String getId() {
        return String.valueOf(pair.id());
    }

    /** The key of the issue that stands for the pair; empty where somebody deleted it. */
    public String getIssue() {
        return project.onIssue(pair).map(PairProject.OnIssue::key).orElse("");
    }

    /** The stage the pair is in, as the form sends it back. */
    public String getFrom() {
        return pair.stage().name();
    }

    /** The stage the pair is in, in words. */
    public String getStage() {
        return texts.get("mentoring.pairing.stage." + Choice.keyOf(pair.stage()));
    }

    public List<Choice> getStages() {
        return Choice.of(StageChange.offered().toArray(Stage[]::new), chosen.name(), "mentoring.pairing.stage", false, texts);
    }

    /** The path of the pair's page. */
    public String getBack() {
        return projects.pairHome(pair.projectId());
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
