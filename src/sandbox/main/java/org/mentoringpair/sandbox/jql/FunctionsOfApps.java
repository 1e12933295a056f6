package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import java.util.Optional;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The {@code jql-function} modules of the installed apps. Their name and kind are child elements, never attributes, as in Jira. */
@Component
final class FunctionsOfApps {
    private final ObjectProvider<Plugins> plugins;

    FunctionsOfApps(ObjectProvider<Plugins> plugins) {
        this.plugins = plugins;
    }

    /** Jira does not mind the case of function names. */
    Optional<JqlFunction> named(String name) {
        return plugins.getObject().modules("jql-function").stream()
                .filter(module -> child(module, "fname").equalsIgnoreCase(name))
                .findFirst().map(FunctionsOfApps::function);
    }

    private static JqlFunction function(PluginModule module) {
        JqlFunction function = module.create(JqlFunction.class);
        function.init(new Descriptor(child(module, "fname"), Boolean.parseBoolean(child(module, "list"))));
        return function;
    }

    private static String child(PluginModule module, String name) {
        return module.child(name).map(ModuleElement::text).orElse("");
    }

    private record Descriptor(String getFunctionName, boolean isList) implements JqlFunctionModuleDescriptor {
    }
}
