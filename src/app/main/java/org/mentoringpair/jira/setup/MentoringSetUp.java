package org.mentoringpair.jira.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.People;

/** What administrators ask for: that everything is there, and that each mentoring project has it. */
public final class MentoringSetUp {
    private final SettingUp settingUp;
    private final RememberedConfiguration configuration;
    private final ProjectsToPrepare projects;
    private final ProjectPreparation preparation;
    private final ProjectManager inJira;
    private final People people;

    MentoringSetUp(SettingUp settingUp, RememberedConfiguration configuration, ProjectsToPrepare projects, ProjectPreparation preparation,
                   ProjectManager inJira, People people) {
        this.settingUp = settingUp;
        this.configuration = configuration;
        this.projects = projects;
        this.preparation = preparation;
        this.inJira = inJira;
        this.people = people;
    }

    /** Whether the person asking may set up and repair. */
    public boolean openToAsker() {
        return people.asking().filter(people::isJiraAdministrator).isPresent();
    }

    /**
     * Sees to it that a mentoring project can be made.
     *
     * @throws Refusal a sentence for whoever is making one, if it cannot
     */
    void ensure() {
        if (configuration.complete() && preparation.possible()) {
            return;
        }
        refuseOthers();
        if (!settingUp.run().complete()) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.setup.failed");
        }
    }

    /** Creates what is missing and finishes the projects that were left unfinished. @return whether all is well now */
    boolean repair() {
        refuseOthers();
        Outcome outcome = settingUp.run();
        boolean well = outcome.complete();
        if (outcome.complete()) {
            for (PreparedProject known : projects.all()) {
                well &= finished(known, outcome.projectsConcern());
            }
        }
        return well;
    }

    /** Prepares a project that was just made. What goes wrong is noted for Repair and never thrown: Jira has the project already. */
    boolean prepare(Project project) {
        projects.keep(new PreparedProject(project.getId(), ItemState.CREATING));
        return noted(project, () -> preparation.prepare(project));
    }

    private boolean finished(PreparedProject known, boolean renew) {
        Optional<Project> project = Optional.ofNullable(inJira.getProjectObj(known.projectId()));
        if (project.isEmpty()) {
            projects.forget(known.projectId());
            return true;
        }
        if (known.state() != ItemState.CREATED) {
            return prepare(project.get());
        }
        return !renew || noted(project.get(), () -> preparation.renew(project.get()));
    }

    private boolean noted(Project project, Runnable work) {
        Optional<String> refusal = Attempt.to("prepare project " + project.getKey(), work);
        projects.keep(refusal.map(message -> new PreparedProject(project.getId(), ItemState.FAILED, message))
                .orElseGet(() -> new PreparedProject(project.getId(), ItemState.CREATED)));
        return refusal.isEmpty();
    }

    private void refuseOthers() {
        if (!openToAsker()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.setup.administrators-only");
        }
    }
}
