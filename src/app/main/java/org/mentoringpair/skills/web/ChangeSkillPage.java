package org.mentoringpair.skills.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillChangedMeanwhile;
import org.mentoringpair.skills.SkillKeeping;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where one of the two says how a skill stands by now. */
public final class ChangeSkillPage extends SkillFormPage {
    private final SkillKeeping keeping;
    private Skill seen;
    private boolean overtaken;

    public ChangeSkillPage(SkillDesk desk, SkillKeeping keeping, SkillForms forms, PageBuilderService pageBuilder, Texts texts) {
        super(desk, forms, pageBuilder, texts);
        this.keeping = keeping;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return orSaidSo(() -> {
            SkillDesk.Holder holder = desk().holder(parameter("id"));
            seen = holder.skill();
            return shown(holder.pair(), forms().of(holder.skill()));
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return orSaidSo(() -> changed(desk().holder(parameter("id"))));
    }

    private String changed(SkillDesk.Holder holder) {
        Form form = forms().typed(getHttpRequest());
        seen = holder.skill();
        int edition = Optional.ofNullable(Numbers.whole(parameter("version"))).orElse(0);
        try {
            keeping.change(holder.person(), holder.pair(), holder.skill().id(), edition, forms().draft(form));
            return backTo(holder.pair());
        } catch (SkillChangedMeanwhile meanwhile) {
            // what was typed stays in the form; saving it once more replaces what is there now, which they have seen by then
            seen = meanwhile.now();
            overtaken = true;
            return refused(holder.pair(), form, meanwhile);
        } catch (Refusal refusal) {
            return refused(holder.pair(), form, refusal);
        }
    }

    public String getId() {
        return String.valueOf(seen.id());
    }

    public String getName() {
        return seen.name();
    }

    public String getVersion() {
        return String.valueOf(seen.edition());
    }

    /** Whether the other one changed it after this form was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What the other one made of it. */
    public String getLevelNow() {
        return forms().level(seen.levels().now());
    }

    public String getLevelWanted() {
        return forms().level(seen.levels().wanted());
    }
}
