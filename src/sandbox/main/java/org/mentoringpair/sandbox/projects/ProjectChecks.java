package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.project.template.hook.ValidateResponse;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.regex.Pattern;
import org.mentoringpair.sandbox.people.Account;
import org.mentoringpair.sandbox.people.Accounts;
import org.springframework.stereotype.Component;

/** What Jira demands of a new project, and then what its template's hook demands. */
@Component
final class ProjectChecks {
    static final int LONGEST_KEY = 10;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]+");

    private final Projects projects;
    private final Accounts accounts;

    ProjectChecks(Projects projects, Accounts accounts) {
        this.projects = projects;
        this.accounts = accounts;
    }

    /** Errors by the names REST knows: {@code projectName}, {@code projectKey}, {@code projectLead},
     * {@code projectDescription}; those of the hook have no name. */
    ErrorCollection check(NewProject asked) {
        ErrorCollection errors = new SimpleErrorCollection();
        checkName(asked.name(), errors);
        checkKey(asked.key(), errors);
        checkLead(asked.leadName(), errors);
        if (asked.description().length() > LONGEST_DESCRIPTION) {
            errors.addError("projectDescription", "The description must not exceed " + LONGEST_DESCRIPTION + " characters in length.");
        }
        if (!errors.hasAnyErrors()) {
            asked.template().hook().ifPresent(hook -> ask(hook, asked.key(), errors));
        }
        return errors;
    }

    private void checkName(String name, ErrorCollection errors) {
        if (name.isEmpty()) {
            errors.addError("projectName", "You must specify a valid project name.");
        } else if (name.length() < SHORTEST_NAME) {
            errors.addError("projectName", "The project name must be at least " + SHORTEST_NAME + " characters in length.");
        } else if (name.length() > LONGEST_NAME) {
            errors.addError("projectName", "The project name must not exceed " + LONGEST_NAME + " characters in length.");
        } else if (projects.isNameTaken(name)) {
            errors.addError("projectName", "A project with that name already exists.");
        }
    }

    private void checkKey(String key, ErrorCollection errors) {
        if (key.isEmpty()) {
            errors.addError("projectKey", "You must specify a unique project key, at least 2 characters long, containing only uppercase letters.");
        } else if (!KEY.matcher(key).matches()) {
            errors.addError("projectKey",
                    "Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric characters.");
        } else if (key.length() > LONGEST_KEY) {
            errors.addError("projectKey", "The project key must not exceed " + LONGEST_KEY + " characters in length.");
        } else {
            projects.byKey(key).ifPresent(taken ->
                    errors.addError("projectKey", "Project '" + taken.getName() + "' uses this project key."));
        }
    }

    private void checkLead(String leadName, ErrorCollection errors) {
        if (leadName.isEmpty()) {
            errors.addError("projectLead", "You must specify a project lead.");
        } else if (accounts.byName(leadName).filter(Account::isActive).isEmpty()) {
            errors.addError("projectLead", "The user you have specified as project lead does not exist.");
        }
    }

    private static void ask(AddProjectHook hook, String key, ErrorCollection errors) {
        ValidateResponse answer = hook.validate(new ValidateData(key));
        answer.errorMessages().forEach(errors::addErrorMessage);
    }
}
