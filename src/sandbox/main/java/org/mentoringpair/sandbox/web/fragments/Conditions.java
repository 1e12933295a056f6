package org.mentoringpair.sandbox.web.fragments;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.PluginModule;

/** Whether a fragment is to be shown: its {@code condition} elements, alone or in {@code conditions} groups. */
final class Conditions {
    private final PluginModule module;

    Conditions(PluginModule module) {
        this.module = module;
    }

    /** Conditions that stand side by side must all hold. */
    boolean hold(Map<String, Object> context) {
        return parts(module.element()).stream().allMatch(part -> part.test(context));
    }

    private List<Predicate<Map<String, Object>>> parts(ModuleElement parent) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        parent.children("condition").forEach(child -> parts.add(single(child)));
        parent.children("conditions").forEach(child -> parts.add(group(child)));
        return parts;
    }

    private Predicate<Map<String, Object>> group(ModuleElement group) {
        List<Predicate<Map<String, Object>>> parts = parts(group);
        boolean either = group.attribute("type").equalsIgnoreCase("OR");
        return context -> {
            Stream<Predicate<Map<String, Object>>> all = parts.stream();
            return either ? all.anyMatch(part -> part.test(context)) : all.allMatch(part -> part.test(context));
        };
    }

    private Predicate<Map<String, Object>> single(ModuleElement element) {
        boolean inverted = element.attribute("invert").equals("true");
        return context -> {
            Condition condition = module.create(element, Condition.class);
            condition.init(element.params());
            return condition.shouldDisplay(context) != inverted;
        };
    }
}
