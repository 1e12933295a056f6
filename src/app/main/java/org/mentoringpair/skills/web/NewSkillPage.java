package org.mentoringpair.skills.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentoringpair.Refusal;
import org.mentoringpair.skills.SkillKeeping;
import org.mentoringpair.skills.SkillOwner;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where one of the two writes a skill down. */
public final class NewSkillPage extends SkillFormPage {
    private final SkillKeeping keeping;
    private String formId = UUID.randomUUID().toString();

    public NewSkillPage(SkillDesk desk, SkillKeeping keeping, SkillForms forms, PageBuilderService pageBuilder, Texts texts) {
        super(desk, forms, pageBuilder, texts);
        this.keeping = keeping;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return orSaidSo(() -> shown(desk().ofProject(parameter("projectId")).pair(), forms().untouched()));
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return orSaidSo(() -> added(desk().ofProject(parameter("projectId"))));
    }

    private String added(SkillDesk.Member member) {
        Form form = forms().typed(getHttpRequest());
        formId = Optional.ofNullable(parameter("formId")).orElse(formId);
        try {
            keeping.add(member.person(), member.pair(), owner().key(member.pair()), forms().draft(form), formId);
            return backTo(member.pair());
        } catch (Refusal refusal) {
            return refused(member.pair(), form, refusal);
        }
    }

    private SkillOwner owner() {
        return Optional.ofNullable(Choice.constant(SkillOwner.values(), parameter("owner"))).orElse(SkillOwner.MENTEE);
    }

    /** Whose skill it is, to choose from. */
    public List<Choice> getOwners() {
        return Choice.of(SkillOwner.values(), owner().name(), "mentoring.skills.owner", false, getTexts());
    }

    public String getProjectNumber() {
        return String.valueOf(desk().ofProject(parameter("projectId")).pair().projectId());
    }

    /** Sent along, so that the same form sent twice makes one skill. */
    public String getFormId() {
        return formId;
    }
}
