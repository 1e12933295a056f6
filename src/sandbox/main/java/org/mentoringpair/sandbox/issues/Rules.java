package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.jiraapi.WorkflowCaller;
import org.mentoringpair.sandbox.workflows.Rule;
import org.mentoringpair.sandbox.workflows.RulesOfApps;
import org.mentoringpair.sandbox.workflows.Transition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the conditions, validators and post functions of a transition, with the variables Jira gives them. */
@Component
final class Rules {
    private static final Logger LOG = LoggerFactory.getLogger(Rules.class);
    private static final PropertySet NOTHING_KEPT = new PropertySet() {
    };

    private final RulesOfApps ofApps;
    private final PermissionManager permissions;

    Rules(RulesOfApps ofApps, PermissionManager permissions) {
        this.ofApps = ofApps;
        this.permissions = permissions;
    }

    boolean let(Transition transition, StoredIssue issue, ApplicationUser user) {
        return transition.restriction().lets(rule -> met(rule, issue, user));
    }

    private boolean met(Rule rule, StoredIssue issue, ApplicationUser user) {
        String permission = rule.args().get("permissionKey");
        if (rule.className().startsWith("com.atlassian.jira.")) {
            return permissions.hasPermission(new ProjectPermissionKey(permission), issue, user);
        }
        try {
            // a condition that nobody can ask is not met
            AbstractJiraCondition condition = ofApps.condition(rule).orElse(null);
            return condition != null && condition.passesCondition(variables(issue, user), new HashMap<>(rule.args()), NOTHING_KEPT);
        } catch (WorkflowException failed) {
            LOG.warn("Condition {} failed", rule.className(), failed);
            return false;
        }
    }

    /** What the validators have against it: at the first that objects, as Jira stops there. */
    ErrorCollection objections(Transition transition, StoredIssue issue, ApplicationUser user) {
        for (Rule rule : transition.validators()) {
            ErrorCollection errors = objections(rule, issue, user);
            if (errors.hasAnyErrors()) {
                return errors;
            }
        }
        return new SimpleErrorCollection();
    }

    private ErrorCollection objections(Rule rule, StoredIssue issue, ApplicationUser user) {
        try {
            Validator validator = ofApps.validator(rule).orElse(null);
            if (validator == null) {
                return gone(rule);
            }
            validator.validate(variables(issue, user), new HashMap<>(rule.args()), NOTHING_KEPT);
            return new SimpleErrorCollection();
        } catch (WorkflowException refused) {
            return errors(refused);
        }
    }

    /** @throws Refused if one of them fails */
    void run(List<Rule> functions, StoredIssue issue, ApplicationUser user) {
        for (Rule rule : functions) {
            try {
                ofApps.function(rule).orElseThrow(() -> new Refused(gone(rule))).execute(variables(issue, user), new HashMap<>(rule.args()), NOTHING_KEPT);
            } catch (WorkflowException failed) {
                throw new Refused(errors(failed));
            }
        }
    }

    private static ErrorCollection errors(WorkflowException thrown) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (thrown instanceof InvalidInputException invalid) {
            invalid.getErrors().forEach(errors::addError);
            invalid.getGenericErrors().forEach(errors::addErrorMessage);
        } else {
            errors.addErrorMessage(String.valueOf(thrown.getMessage()));
        }
        return errors;
    }

    private static ErrorCollection gone(Rule rule) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("The workflow needs " + rule.className() + ", which no enabled app has.");
        return errors;
    }

    private static Map<String, Object> variables(StoredIssue issue, ApplicationUser user) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("issue", issue);
        variables.put(WorkflowCaller.KEY, user);
        return variables;
    }
}
