package org.mentoringpair.sandbox.workflows;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The modules {@code workflow-condition}, {@code workflow-validator} and {@code workflow-function} of the enabled apps. A
 * workflow names the class of a child of the module; an object of it is made for each use.
 */
@Component
public final class RulesOfApps {
    private static final String CONDITION = "workflow-condition";
    private static final String VALIDATOR = "workflow-validator";
    private static final String FUNCTION = "workflow-function";

    private final ObjectProvider<Plugins> plugins;

    RulesOfApps(ObjectProvider<Plugins> plugins) {
        this.plugins = plugins;
    }

    /** Empty where no enabled app has it; so are the others. */
    public Optional<AbstractJiraCondition> condition(Rule rule) {
        return made(CONDITION, rule, AbstractJiraCondition.class);
    }

    public Optional<Validator> validator(Rule rule) {
        return made(VALIDATOR, rule, Validator.class);
    }

    public Optional<AbstractJiraFunctionProvider> function(Rule rule) {
        return made(FUNCTION, rule, AbstractJiraFunctionProvider.class);
    }

    /** @throws NotPlayed naming the first class that is no module of its kind */
    void refuseUnknown(Workflow workflow) {
        Stream.concat(Stream.of(workflow.start()), workflow.bySource().values().stream().flatMap(List::stream)).forEach(transition -> {
            transition.restriction().all().filter(rule -> !rule.className().equals(ActionXml.PERMISSION_CONDITION)).forEach(rule -> known(CONDITION, rule));
            transition.validators().forEach(rule -> known(VALIDATOR, rule));
            transition.functions().forEach(rule -> known(FUNCTION, rule));
            transition.afterwards().forEach(rule -> known(FUNCTION, rule));
        });
    }

    private void known(String type, Rule rule) {
        if (module(type, rule).isEmpty()) {
            throw new NotPlayed("the class " + rule.className() + " in a workflow, which no app has as " + type, RulesOfApps.class);
        }
    }

    private <T> Optional<T> made(String type, Rule rule, Class<T> kind) {
        return module(type, rule).map(module -> kind.cast(module.plugin().create(module.plugin().loadClass(rule.className()))));
    }

    private Optional<PluginModule> module(String type, Rule rule) {
        String child = type.substring("workflow-".length()) + "-class";
        return Optional.ofNullable(plugins.getIfAvailable()).stream().flatMap(enabled -> enabled.modules(type).stream())
                .filter(module -> module.child(child).map(ModuleElement::text).filter(rule.className()::equals).isPresent()).findFirst();
    }
}
