package org.mentoringpair.sandbox.workflows;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.workflow.WorkflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;
import org.w3c.dom.Element;

/** Reads one action of a workflow: where it leads, its screen, and what Jira and apps do on the way. */
final class ActionXml {
    /** Permission of a project, by its key in the argument {@code permissionKey}. */
    static final String PERMISSION_CONDITION = "com.atlassian.jira.workflow.condition.PermissionCondition";
    private static final String JIRAS = "com.atlassian.jira.";
    private static final String FUNCTIONS = JIRAS + "workflow.function.";
    private static final String FIRE_EVENT = FUNCTIONS + "event.FireIssueEventFunction";
    private static final String UPDATE_FIELD = FUNCTIONS + "issue.UpdateIssueFieldFunction";
    /** What stores the issue: the one when it moves, the other when it is made. */
    private static final Set<String> STORING = Set.of(FUNCTIONS + "issue.GenerateChangeHistoryFunction", FUNCTIONS + "issue.IssueCreateFunction");
    /** What Jira does at every transition anyway. */
    private static final Set<String> MATTER_OF_COURSE = Set.of(FUNCTIONS + "issue.UpdateIssueStatusFunction", FUNCTIONS + "misc.CreateCommentFunction",
            FUNCTIONS + "issue.IssueReindexFunction");
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
        Xml.children(action, "results").forEach(results -> Xml.refuseOthers(results, "unconditional-result"));
        Element result = Xml.below(action, "results", "unconditional-result").stream().findFirst()
                .orElseThrow(() -> new WorkflowException("Action " + action.getAttribute("name") + " has no unconditional-result"));
        Functions functions = functions(result);
        return new Transition(Integer.parseInt(action.getAttribute("id")), action.getAttribute("name"), target(result), screen(), functions.resolution,
                functions.eventType, restriction(), validators(), List.copyOf(functions.before), List.copyOf(functions.after));
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

    private List<Rule> validators() {
        return Xml.below(action, "validators", "validator").stream().filter(validator -> !className(validator).equals(PERMISSION_VALIDATOR))
                .map(ActionXml::ofApp).toList();
    }

    private static Functions functions(Element result) {
        Functions read = new Functions();
        for (Element function : Xml.below(result, "post-functions", "function")) {
            String name = className(function);
            if (STORING.contains(name)) {
                read.stored = true;
            } else if (name.equals(UPDATE_FIELD)) {
                read.resolution = Optional.of(resolution(function));
            } else if (name.equals(FIRE_EVENT)) {
                read.eventType = Xml.argument(function, "eventTypeId").map(Long::valueOf).orElse(read.eventType);
            } else if (!MATTER_OF_COURSE.contains(name)) {
                (read.stored ? read.after : read.before).add(ofApp(function));
            }
        }
        return read;
    }

    private static String resolution(Element function) {
        String field = Xml.argument(function, "field.name").orElse("");
        if (!field.equals("resolution")) {
            throw new NotPlayed(UPDATE_FIELD + " for field " + field, ActionXml.class);
        }
        return Xml.argument(function, "field.value").orElse("");
    }

    private Restriction restriction() {
        List<Element> groups = Xml.children(action, "restrict-to").stream().flatMap(element -> {
            Xml.refuseOthers(element, "conditions");
            return Xml.children(element).stream();
        }).toList();
        return groups.isEmpty() ? Restriction.NONE : new Restriction(false, groups.stream().map(ActionXml::restriction).toList(), List.of());
    }

    private static Restriction restriction(Element conditions) {
        Xml.refuseOthers(conditions, "conditions", "condition");
        return new Restriction(conditions.getAttribute("type").equals("OR"),
                Xml.children(conditions, "conditions").stream().map(ActionXml::restriction).toList(),
                Xml.children(conditions, "condition").stream().map(ActionXml::condition).toList());
    }

    private static Rule condition(Element condition) {
        if (!className(condition).equals(PERMISSION_CONDITION)) {
            return ofApp(condition);
        }
        if (Xml.argument(condition, "permissionKey").isEmpty()) {
            throw new NotPlayed(PERMISSION_CONDITION + " without permissionKey", ActionXml.class);
        }
        return new Rule(PERMISSION_CONDITION, Xml.arguments(condition));
    }

    /** Whether an app has the class is asked when the workflow is stored, and again at every use. */
    private static Rule ofApp(Element element) {
        if (!element.getAttribute("type").equals("class") || className(element).startsWith(JIRAS)) {
            throw new NotPlayed("workflow " + element.getTagName() + " " + className(element), ActionXml.class);
        }
        return new Rule(className(element), Xml.arguments(element));
    }

    private static String className(Element element) {
        return Xml.argument(element, "class.name").orElse("of type " + element.getAttribute("type"));
    }

    /** What stands in the list of post functions, read from top to bottom. */
    private static final class Functions {
        private final List<Rule> before = new ArrayList<>();
        private final List<Rule> after = new ArrayList<>();
        private Optional<String> resolution = Optional.empty();
        private long eventType = EventType.ISSUE_GENERICEVENT_ID;
        private boolean stored;
    }
}
