package org.mentoringpair.sandbox.plugins;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/** One enabled app. */
public interface Plugin {
    String key();

    String name();

    String version();

    List<PluginModule> modules();

    /** The resources declared directly below {@code atlassian-plugin}, its texts among them. */
    List<ModuleResource> resources();

    /** A file inside the jar, by its path from the root of the jar. */
    Optional<URL> entry(String path);

    ClassLoader classLoader();

    Class<?> loadClass(String className);

    /** All classes of the jar in this package and the packages below it. */
    List<Class<?>> classesBelow(String packageName);

    /** A new object made by autowired constructor from the app's Spring context, as Jira makes module classes. */
    <T> T create(Class<T> type);

    /** The single bean of this type in the app's Spring context. */
    <T> Optional<T> bean(Class<T> type);
}
