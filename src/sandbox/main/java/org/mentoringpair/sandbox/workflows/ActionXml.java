package org.mentoringpair.sandbox.workflows;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.workflow.WorkflowException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;
import org.w3c.dom.Element;

/** Reads one action of a workflow: where it leads, its screen, and what Jira does on the way. */
final class ActionXml {
    private static final String FUNCTIONS = "com.atlassian.jira.workflow.function.";
    private static final String FIRE_EVENT = FUNCTIONS + "event.FireIssueEventFunction";
    private static final String UPDATE_FIELD = FUNCTIONS + "issue.UpdateIssueFieldFunction";
    /** What Jira does at every transition anyway. */
    private static final Set<String> MATTER_OF_COURSE = Set.of(FUNCTIONS + "issue.UpdateIssueStatusFunction", FUNCTIONS + "misc.CreateCommentFunction",
            FUNCTIONS + "issue.GenerateChangeHistoryFunction", FUNCTIONS + "issue.IssueReindexFunction", FUNCTIONS + "issue.IssueCreateFunction");
    private static final String PERMISSION_CONDITION = "com.atlassian.jira.workflow.condition.PermissionCondition";
    private static final String PERMISSION_VALIDATOR = "com.atlassian.jira.workflow.validator.PermissionValidator";

    private final Element action;
    private final Map<String, String> statuses;

    /** @param statuses status id by step id */
    ActionXml(Element action, Map<String, String> statuses) {
        this.action = action;
        this.statuses = statuses;
        Xml.refuseOthers(action, "meta", "restrict-to", "validators", "results", "post-functions");
    }

    Transition transition() {
        Xml.below(action, "validators", "validator").forEach(validator -> only(validator, PERMISSION_VALIDATOR));
        Xml.children(action, "results").forEach(results -> Xml.refuseOthers(results, "unconditional-result"));
        Element result = Xml.below(action, "results", "unconditional-result").stream().findFirst()
                .orElseThrow(() -> new WorkflowException("Action " + action.getAttribute("name") + " has no unconditional-result"));
        return new Transition(Integer.parseInt(action.getAttribute("id")), action.getAttribute("name"), target(result), screen(), resolution(result),
                eventType(result), permission());
    }

    private String target(Element result) {
        String step = result.getAttribute("step");
        // OSWorkflow's way of saying that the issue stays where it is
        if (step.equals("-1")) {
            return null;
        }
        return Optional.ofNullable(statuses.get(step))
                .orElseThrow(() -> new WorkflowException("Action " + action.getAttribute("name") + " leads to step " + step + ", which is not there"));
    }

    private Optional<Long> screen() {
        String view = action.getAttribute("view");
        if (!Set.of("", "fieldscreen").contains(view)) {
            throw new NotPlayed("view \"" + view + "\" of a workflow action", ActionXml.class);
        }
        return view.isEmpty() ? Optional.empty() : Xml.meta(action, "jira.fieldscreen.id").filter(id -> !id.isEmpty()).map(Long::valueOf);
    }

    private Optional<String> resolution(Element result) {
        Optional<String> resolution = Optional.empty();
        for (Element function : Xml.below(result, "post-functions", "function")) {
            String name = className(function);
            if (name.equals(UPDATE_FIELD)) {
                String field = Xml.argument(function, "field.name").orElse("");
                if (!field.equals("resolution")) {
                    throw new NotPlayed(UPDATE_FIELD + " for field " + field, ActionXml.class);
                }
                resolution = Optional.of(Xml.argument(function, "field.value").orElse(""));
            } else if (!name.equals(FIRE_EVENT) && !MATTER_OF_COURSE.contains(name)) {
                throw new NotPlayed("workflow function " + name, ActionXml.class);
            }
        }
        return resolution;
    }

    private static long eventType(Element result) {
        return Xml.below(result, "post-functions", "function").stream().filter(function -> className(function).equals(FIRE_EVENT)).findFirst()
                .flatMap(function -> Xml.argument(function, "eventTypeId")).map(Long::valueOf).orElse(EventType.ISSUE_GENERICEVENT_ID);
    }

    private Optional<String> permission() {
        Optional<String> permission = Optional.empty();
        for (Element restriction : Xml.children(action, "restrict-to")) {
            for (Element conditions : Xml.children(restriction)) {
                Xml.refuseOthers(conditions, "condition");
                for (Element condition : Xml.children(conditions)) {
                    only(condition, PERMISSION_CONDITION);
                    if (permission.isPresent()) {
                        throw new NotPlayed("more than one condition of a workflow action", ActionXml.class);
                    }
                    permission = Optional.of(Xml.argument(condition, "permissionKey")
                            .orElseThrow(() -> new NotPlayed(PERMISSION_CONDITION + " without permissionKey", ActionXml.class)));
                }
            }
        }
        return permission;
    }

    private static void only(Element element, String played) {
        if (!className(element).equals(played)) {
            throw new NotPlayed("workflow " + element.getTagName() + " " + className(element), ActionXml.class);
        }
    }

    private static String className(Element element) {
        return Xml.argument(element, "class.name").orElse("of type " + element.getAttribute("type"));
    }
}
