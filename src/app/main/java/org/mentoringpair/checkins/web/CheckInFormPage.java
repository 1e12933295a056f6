package org.mentoringpair.checkins.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import org.mentoringpair.checkins.ActionsLeft;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.checkins.Mode;
import org.mentoringpair.checkins.Mood;
import org.mentoringpair.checkins.Outcome;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** What the pages on which a check-in is written have in common. They are plain forms and work without script. */
public abstract class CheckInFormPage extends JiraWebActionSupport {
    private final CheckInForms forms;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private Form form = new Form();
    private Place place;
    private ActionsLeft left;

    CheckInFormPage(CheckInForms forms, PageBuilderService pageBuilder, Texts texts) {
        this.forms = forms;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    /** The form on the page of an issue's check-ins. */
    String shown(Place newPlace, Form newForm) {
        place = newPlace;
        form = newForm;
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:check-ins");
        return "input";
    }

    String backTo(Place newPlace) {
        return getRedirect("/browse/" + newPlace.key() + "#mentoring-check-ins");
    }

    String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    /** Whether the button for more lines was pressed, and not the one that saves. */
    boolean wantsMoreLines() {
        return parameter("more") != null;
    }

    public Form getForm() {
        return form;
    }

    public List<Choice> getModes() {
        return forms.choices("mode", Mode.values(), form);
    }

    public List<Choice> getMoods() {
        return forms.choices("mood", Mood.values(), form);
    }

    public List<Choice> getOutcomes() {
        return forms.choices("outcome", Outcome.values(), form);
    }

    /** Whether what was agreed is to become issues. */
    boolean wantsIssues() {
        return parameter("asIssues") != null;
    }

    /** What was kept and did not become issues: nothing of it is lost. */
    String left(Place newPlace, ActionsLeft actions) {
        place = newPlace;
        left = actions;
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:check-ins");
        return "left";
    }

    public List<String> getLeft() {
        return left.left().stream().map(AgreedAction::text).toList();
    }

    public String getLeftReason() {
        return texts.sentence(left.reason());
    }

    public boolean isIssuesWanted() {
        return !form.value("asIssues").isEmpty();
    }

    /** Whether programme managers see the issues of the pair, and so what was agreed. */
    public boolean isSeenByManagers() {
        return place.pair().visibility() == Visibility.PAIR_AND_PROGRAMME_MANAGER;
    }

    /** What was agreed before and is an issue by now; only where a check-in is edited. */
    public List<String> getMade() {
        return List.of();
    }

    public boolean isMadeAny() {
        return !getMade().isEmpty();
    }

    /** What it was about. */
    public List<Choice> getThemes() {
        return forms.themeChoices(form);
    }

    public List<ActionLine> getActionLines() {
        return forms.actionLines(form);
    }

    public int getLines() {
        return CheckInForms.lines(form);
    }

    /** What is open on the agenda, to tick off; only where a check-in is logged. */
    public List<Choice> getTopics() {
        return List.of();
    }

    /** What was ticked off the agenda already; only where a check-in is logged. */
    public List<String> getCovered() {
        return List.of();
    }

    public boolean isCoveredAny() {
        return !getCovered().isEmpty();
    }

    public boolean isAgendaThere() {
        return !getTopics().isEmpty();
    }

    /** Whether more actions could be written down. */
    public boolean isRoomLeft() {
        return forms.hasRoom(form);
    }

    public String getIssueId() {
        return String.valueOf(place.issueId());
    }

    public String getIssueKey() {
        return place.key();
    }

    public String getIssueSummary() {
        return place.summary();
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
