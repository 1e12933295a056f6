package org.mentoringpair.checkins.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.ActionsLeft;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.checkins.CheckIn;
import org.mentoringpair.checkins.CheckInChangedMeanwhile;
import org.mentoringpair.checkins.CheckInLogging;
import org.mentoringpair.checkins.CheckInMissing;
import org.mentoringpair.checkins.Draft;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where the author of a check-in corrects it. */
public final class EditCheckInPage extends CheckInFormPage {
    private final CheckInDesk desk;
    private final Writing writing;
    private final CheckInLogging logging;
    private final CheckInForms forms;
    private final Changes changes;
    private List<Change> changedMeanwhile = List.of();
    private boolean overtaken;
    private String version = "";
    private List<String> made = List.of();
    private final String formId = UUID.randomUUID().toString();

    public EditCheckInPage(CheckInDesk desk, Writing writing, CheckInForms forms, Changes changes, PageBuilderService pageBuilder, Texts texts) {
        super(forms, pageBuilder, texts);
        this.desk = desk;
        this.writing = writing;
        this.logging = writing.logging();
        this.forms = forms;
        this.changes = changes;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return author().map(it -> {
            version = String.valueOf(it.checkIn().edition().version());
            return shown(it.place(), forms.of(it.checkIn().meeting(), it.checkIn().learned().by(it.place().pair(), it.person().key())));
        }).orElse("missing");
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return author().map(this::edited).orElseGet(this::gone);
    }

    /** What was typed is worth keeping: who may log check-ins on the issue gets it back in a form that logs a new one. */
    private String gone() {
        return desk.member(parameter("issueId")).map(member -> {
            Form form = forms.typed(getHttpRequest());
            forms.refused(form, Draft.refusal(null, "gone"));
            shown(member.place(), form);
            return "gone";
        }).orElse("missing");
    }

    private String edited(CheckInDesk.Author author) {
        Form form = forms.typed(getHttpRequest());
        version = String.valueOf(seenVersion());
        if (wantsMoreLines()) {
            forms.addLines(form);
            return shown(author.place(), form);
        }
        try {
            CheckIn edited = logging.edit(author.person(), author.place().pair(), author.checkIn().id(), seenVersion(), forms.draft(form));
            writing.act(wantsIssues(), author.person(), author.place().pair(), edited);
            return backTo(author.place());
        } catch (ActionsLeft left) {
            return left(author.place(), left);
        } catch (CheckInMissing deletedJustNow) {
            return gone();
        } catch (Refusal refusal) {
            if (refusal instanceof CheckInChangedMeanwhile changed) {
                compare(changed.now(), form, author);
            }
            forms.refused(form, refusal);
            return shown(author.place(), form);
        }
    }

    /** What was typed stays in the form; saving it once more replaces what is there now, which the author has seen by then. */
    private void compare(CheckIn now, Form form, CheckInDesk.Author author) {
        overtaken = true;
        changedMeanwhile = changes.between(form, now, author.place().pair(), author.person());
        version = String.valueOf(now.edition().version());
    }

    private int seenVersion() {
        return Optional.ofNullable(Numbers.whole(parameter("version"))).orElse(0);
    }

    private Optional<CheckInDesk.Author> author() {
        Optional<CheckInDesk.Author> author = desk.author(parameter("id"));
        author.ifPresent(it -> made = it.checkIn().meeting().actions().stream().filter(AgreedAction::isIssue).map(AgreedAction::text).toList());
        return author;
    }

    @Override
    public List<String> getMade() {
        return made;
    }

    public String getId() {
        return String.valueOf(Numbers.id(parameter("id")));
    }

    public String getVersion() {
        return version;
    }

    /** For the form that logs anew what was deleted meanwhile. */
    public String getFormId() {
        return formId;
    }

    /** Whether the author saved it in another window after opening this form. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Whether the form says something else than what is stored by now. */
    public boolean isDifferent() {
        return !changedMeanwhile.isEmpty();
    }

    /** Where the form and what is stored by now differ. */
    public List<Change> getChangedMeanwhile() {
        return changedMeanwhile;
    }
}
