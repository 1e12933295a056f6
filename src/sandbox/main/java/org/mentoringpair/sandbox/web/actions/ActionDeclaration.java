package org.mentoringpair.sandbox.web.actions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginModule;

/**
 * An {@code action} element of a {@code webwork1} module.
 *
 * @param roles who may use it: of {@code use}, {@code admin}, {@code sysadmin}; none means everybody
 * @param views the template for each result
 */
record ActionDeclaration(Plugin plugin, String className, String alias, List<String> roles, Map<String, String> views) {
    static Stream<ActionDeclaration> in(PluginModule module) {
        return module.children("actions").stream().flatMap(actions -> actions.children("action").stream())
                .map(action -> of(module, action));
    }

    private static ActionDeclaration of(PluginModule module, ModuleElement action) {
        if (action.child("command").isPresent()) {
            throw new NotPlayed("a command element in the action " + action.attribute("alias"), ActionDeclaration.class);
        }
        String roles = action.has("roles-required") ? action.attribute("roles-required") : module.attribute("roles-required");
        return new ActionDeclaration(module.plugin(), action.attribute("name"), action.attribute("alias"),
                Arrays.stream(roles.split("[,\\s]+")).filter(role -> !role.isEmpty()).toList(),
                action.children("view").stream().collect(Collectors.toMap(view -> view.attribute("name"), ActionDeclaration::template)));
    }

    private static String template(ModuleElement view) {
        if (view.has("type") && !view.attribute("type").equals("velocity")) {
            throw new NotPlayed("a view of type " + view.attribute("type"), ActionDeclaration.class);
        }
        return view.text().startsWith("/") ? view.text().substring(1) : view.text();
    }
}
