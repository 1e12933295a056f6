package org.mentoringpair.jira.setup;

import static org.mentoringpair.jira.setup.WorkflowText.all;
import static org.mentoringpair.jira.setup.WorkflowText.child;
import static org.mentoringpair.jira.setup.WorkflowText.children;

import java.util.List;
import java.util.Optional;
import org.mentoringpair.jira.setup.WorkflowRules.Rule;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The XML of a workflow, into which the rules of the app are put where they are missing. Whatever else administrators
 * made of the workflow stays as it is; a transition they took away is not brought back. The order of elements is that
 * of OSWorkflow's DTD: meta, restrict-to, validators, results.
 */
final class RuledWorkflow {
    private static final String APP = "org.mentoringpair.jira";
    private static final List<String> STORING = List.of("com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction",
            "com.atlassian.jira.workflow.function.issue.IssueCreateFunction");

    private final Document document;
    private boolean changed;

    private RuledWorkflow(Document document) {
        this.document = document;
    }

    /** @return the XML with the rules in it; empty where they are all there */
    static Optional<String> of(String xml, List<WorkflowRules> rules, KnownIds ids) {
        RuledWorkflow workflow = new RuledWorkflow(WorkflowText.read(xml));
        rules.forEach(rule -> workflow.put(rule, ids));
        return workflow.changed ? Optional.of(WorkflowText.written(workflow.document)) : Optional.empty();
    }

    private void put(WorkflowRules rules, KnownIds ids) {
        all(document.getDocumentElement(), "action").filter(action -> action.getAttribute("id").equals(String.valueOf(rules.action()))).forEach(action -> {
            rules.screen().ifPresent(screen -> ask(action, ids.of(screen.key())));
            rules.conditions().stream().filter(rule -> isMissing(action, rule)).forEach(rule -> conditions(action).appendChild(element("condition", rule)));
            rules.validators().stream().filter(rule -> isMissing(action, rule)).forEach(rule -> validators(action).appendChild(element("validator", rule)));
            rules.functions().stream().filter(rule -> isMissing(action, rule)).forEach(rule -> doBeforeStoring(action, rule));
        });
    }

    /** Another screen that an administrator put there stays. */
    private void ask(Element action, String screen) {
        if (action.getAttribute("view").isEmpty()) {
            action.setAttribute("view", "fieldscreen");
            Element meta = document.createElement("meta");
            meta.setAttribute("name", "jira.fieldscreen.id");
            meta.setTextContent(screen);
            action.insertBefore(meta, children(action).filter(child -> !child.getTagName().equals("meta")).findFirst().orElse(null));
            changed = true;
        }
    }

    private boolean isMissing(Element action, Rule rule) {
        boolean missing = all(action, "arg").noneMatch(argument -> argument.getTextContent().strip().equals(rule.type().getName()));
        changed |= missing;
        return missing;
    }

    /** All of them must be met; where one of several is enough already, that becomes one part of the new whole. */
    private Element conditions(Element action) {
        Element restriction = child(action, "restrict-to").orElseGet(() -> insert(action, "restrict-to", "validators", "pre-functions", "results"));
        Optional<Element> there = child(restriction, "conditions");
        if (there.isPresent() && !there.get().getAttribute("type").equals("OR")) {
            return there.get();
        }
        Element whole = document.createElement("conditions");
        whole.setAttribute("type", "AND");
        restriction.appendChild(whole);
        there.ifPresent(whole::appendChild);
        return whole;
    }

    private Element validators(Element action) {
        return child(action, "validators").orElseGet(() -> insert(action, "validators", "pre-functions", "results"));
    }

    private void doBeforeStoring(Element action, Rule rule) {
        Element result = all(action, "unconditional-result").findFirst().orElseThrow();
        Element functions = child(result, "post-functions").orElseGet(() -> (Element) result.appendChild(document.createElement("post-functions")));
        Element function = element("function", rule);
        // where Jira looks for the module; it is written for post functions only
        function.appendChild(argument("full.module.key", APP + rule.module()));
        functions.insertBefore(function, children(functions).filter(other -> all(other, "arg").anyMatch(argument -> STORING.contains(argument.getTextContent().strip())))
                .findFirst().orElse(null));
    }

    private Element insert(Element action, String name, String... before) {
        Element inserted = document.createElement(name);
        action.insertBefore(inserted, children(action).filter(child -> List.of(before).contains(child.getTagName())).findFirst().orElse(null));
        return inserted;
    }

    private Element element(String name, Rule rule) {
        Element element = document.createElement(name);
        element.setAttribute("type", "class");
        element.appendChild(argument("class.name", rule.type().getName()));
        return element;
    }

    private Element argument(String name, String value) {
        Element argument = document.createElement("arg");
        argument.setAttribute("name", name);
        argument.setTextContent(value);
        return argument;
    }
}
