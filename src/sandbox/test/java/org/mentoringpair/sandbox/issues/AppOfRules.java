package org.mentoringpair.sandbox.issues;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;

/** An app with one rule of each kind, for tests of workflows. */
public final class AppOfRules implements Plugins {
    private final Plugin plugin = mock(Plugin.class);
    private boolean enabled = true;

    AppOfRules() {
        when(plugin.loadClass(anyString())).thenAnswer(call -> Class.forName(call.getArgument(0)));
        when(plugin.create(any())).thenAnswer(call -> call.<Class<?>>getArgument(0).getConstructor().newInstance());
        when(plugin.modules()).thenReturn(List.of(module("condition", ForKenji.class), module("validator", Described.class),
                module("function", Signs.class), module("function", Fails.class)));
    }

    private PluginModule module(String kind, Class<?> rule) {
        ModuleElement name = new ModuleElement(kind + "-class", Map.of(), List.of(), rule.getName());
        return new PluginModule(plugin, new ModuleElement("workflow-" + kind, Map.of("key", rule.getSimpleName()), List.of(name), ""));
    }

    /** How a workflow names a rule. */
    static String named(Class<?> rule) {
        return "<arg name=\"class.name\">" + rule.getName() + "</arg>";
    }

    void switched(boolean on) {
        enabled = on;
    }

    @Override
    public List<Plugin> enabled() {
        return enabled ? List.of(plugin) : List.of();
    }

    @Override
    public Optional<Plugin> plugin(String pluginKey) {
        return Optional.empty();
    }

    @Override
    public List<PluginModule> modules(String type) {
        return enabled().stream().flatMap(app -> app.modules().stream()).filter(module -> module.type().equals(type)).toList();
    }

    @Override
    public Optional<PluginModule> module(String completeKey) {
        return Optional.empty();
    }

    @SuppressWarnings("rawtypes")
    public static final class ForKenji extends AbstractJiraCondition {
        @Override
        public boolean passesCondition(Map transientVars, Map args, PropertySet propertySet) {
            return WorkflowFunctionUtils.getCallerUser(transientVars, args).getUsername().equals("kenji");
        }
    }

    @SuppressWarnings("rawtypes")
    public static final class Described implements Validator {
        @Override
        public void validate(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
            if (((Issue) transientVars.get("issue")).getDescription() == null) {
                InvalidInputException undescribed = new InvalidInputException();
                undescribed.addError("description", "Describe it first.");
                undescribed.addError("Nobody knows what this is.");
                throw undescribed;
            }
        }
    }

    @SuppressWarnings("rawtypes")
    public static final class Signs extends AbstractJiraFunctionProvider {
        @Override
        public void execute(Map transientVars, Map args, PropertySet propertySet) {
            MutableIssue issue = getIssue(transientVars);
            String status = issue.getStatus() == null ? "new" : issue.getStatus().getName();
            issue.setSummary(issue.getSummary() + ", " + status + " by " + WorkflowFunctionUtils.getCallerUser(transientVars, args).getUsername());
        }
    }

    @SuppressWarnings("rawtypes")
    public static final class Fails extends AbstractJiraFunctionProvider {
        @Override
        public void execute(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
            InvalidInputException failure = new InvalidInputException();
            failure.addError("The ink is dry.");
            throw failure;
        }
    }
}
