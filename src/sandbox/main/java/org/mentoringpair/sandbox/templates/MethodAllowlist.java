package org.mentoringpair.sandbox.templates;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.sandbox.plugins.InstallationFailed;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginModule;

/**
 * The methods that an app's templates may call: those its {@code velocity-allowlist} modules name. Jira has a list of
 * its own besides, with methods of the JDK, which is not published; here it is empty, so an app that relies on it fails.
 */
final class MethodAllowlist {
    private final Set<String> methods = new HashSet<>();

    private MethodAllowlist() {
    }

    static MethodAllowlist of(Plugin plugin) {
        MethodAllowlist list = new MethodAllowlist();
        for (PluginModule module : plugin.modules()) {
            if (module.type().equals("velocity-allowlist")) {
                for (ModuleElement method : module.children("method")) {
                    list.methods.add(checked(plugin, method.text().replaceAll("\\s", "")));
                }
            }
        }
        return list;
    }

    /** Whether the object's own implementation of the method is listed. */
    boolean allows(Object target, Method method) {
        return methods.contains(signature(implementation(target, method)));
    }

    /** Spelt as the module spells it: {@code a.b.Class#method(java.lang.String,int)}. */
    static String signature(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName()
                + Arrays.stream(method.getParameterTypes()).map(Class::getTypeName).collect(Collectors.joining(",", "(", ")"));
    }

    /** Velocity may have found the method in an interface; listed is the class that implements it. */
    static Method implementation(Object target, Method method) {
        try {
            return target.getClass().getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A public method is gone: " + method, e);
        }
    }

    private static String checked(Plugin plugin, String entry) {
        int hash = entry.indexOf('#');
        if (hash < 0) {
            throw new InstallationFailed("velocity-allowlist: not a method: " + entry);
        }
        Class<?> owner = plugin.loadClass(entry.substring(0, hash));
        if (owner.getClassLoader() != plugin.classLoader()) {
            throw new InstallationFailed("velocity-allowlist: an app may list only methods of its own classes, not " + entry);
        }
        if (Arrays.stream(owner.getMethods()).map(MethodAllowlist::signature).noneMatch(entry::equals)) {
            throw new InstallationFailed("velocity-allowlist: there is no such public method: " + entry);
        }
        return entry;
    }
}
