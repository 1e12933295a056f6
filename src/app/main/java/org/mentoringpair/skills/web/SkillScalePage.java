package org.mentoringpair.skills.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.skills.Levels;
import org.mentoringpair.skills.Scale;
import org.mentoringpair.skills.ScaleSetting;
import org.mentoringpair.skills.Scales;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where Jira administrators name the five levels. */
public final class SkillScalePage extends JiraWebActionSupport {
    private final ScaleSetting setting;
    private final Scales scales;
    private final LevelNames names;
    private final Texts texts;
    private Form form = new Form();
    private boolean saved;

    public SkillScalePage(ScaleSetting setting, Scales scales, LevelNames names, Texts texts) {
        this.setting = setting;
        this.scales = scales;
        this.names = names;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Scale current = scales.current();
        form = new Form();
        levels().forEach(level -> form.with(ScaleSetting.field(level), names.name(level, current)));
        return shown();
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        form = new Form();
        levels().forEach(level -> form.with(ScaleSetting.field(level), getHttpRequest().getParameter(ScaleSetting.field(level))));
        try {
            setting.name(levels().map(ScaleSetting::field).map(form::value).toList());
            saved = true;
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
        }
        return shown();
    }

    /** Jira asks for an administrator before the page is reached; this asks again, in case the descriptor is changed. */
    private String shown() {
        return setting.openToAsker() ? "input" : "permissionviolation";
    }

    private static Stream<Integer> levels() {
        return IntStream.rangeClosed(Levels.LOWEST, Levels.HIGHEST).boxed();
    }

    public List<LevelInput> getInputs() {
        return levels().map(level -> new LevelInput(level, form, texts)).toList();
    }

    public Form getForm() {
        return form;
    }

    public boolean isSaved() {
        return saved;
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
