package org.mentoringpair.skills.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillChangedMeanwhile;
import org.mentoringpair.skills.SkillKeeping;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where somebody takes back a skill of their own, with all that was said about it. */
public final class RemoveSkillPage extends SkillFormPage {
    private final SkillKeeping keeping;
    private Skill seen;

    public RemoveSkillPage(SkillDesk desk, SkillKeeping keeping, SkillForms forms, PageBuilderService pageBuilder, Texts texts) {
        super(desk, forms, pageBuilder, texts);
        this.keeping = keeping;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return orSaidSo(() -> {
            SkillDesk.Holder holder = desk().holder(parameter("id"));
            seen = keeping.own(holder.person(), holder.skill());
            return shown(holder.pair(), forms().of(seen));
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return orSaidSo(() -> {
            SkillDesk.Holder holder = desk().holder(parameter("id"));
            seen = holder.skill();
            try {
                keeping.remove(holder.person(), holder.pair(), seen.id(), Optional.ofNullable(Numbers.whole(parameter("version"))).orElse(0));
                return backTo(holder.pair());
            } catch (SkillChangedMeanwhile meanwhile) {
                return refused(holder.pair(), forms().of(seen), meanwhile);
            }
        });
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
}
