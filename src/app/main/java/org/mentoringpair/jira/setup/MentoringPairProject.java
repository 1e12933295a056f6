package org.mentoringpair.jira.setup;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ConfigureResponse;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.project.template.hook.ValidateResponse;
import org.mentoringpair.Refusal;
import org.mentoringpair.web.Texts;

/**
 * Makes a Jira project a Mentoring Pair. The shared configuration is set up before Jira creates the project, so that
 * a project is never created that could not be closed to others.
 */
public final class MentoringPairProject implements AddProjectHook {
    private final MentoringSetUp setUp;
    private final Texts texts;

    public MentoringPairProject(MentoringSetUp setUp, Texts texts) {
        this.setUp = setUp;
        this.texts = texts;
    }

    @Override
    public ValidateResponse validate(ValidateData validateData) {
        ValidateResponse response = ValidateResponse.create();
        try {
            setUp.ensure();
        } catch (Refusal refusal) {
            response.addErrorMessage(texts.sentence(refusal));
        }
        return response;
    }

    /** Some versions of Jira do not follow the redirect: the project's own page leads to the pair's set-up as well. */
    @Override
    public ConfigureResponse configure(ConfigureData configureData) {
        boolean prepared = setUp.prepare(configureData.project());
        return ConfigureResponse.create().setRedirect(prepared
                ? "/secure/MentoringPairSetUp!default.jspa?projectId=" + configureData.project().getId() : "/secure/admin/MentoringSetUp!default.jspa");
    }
}
