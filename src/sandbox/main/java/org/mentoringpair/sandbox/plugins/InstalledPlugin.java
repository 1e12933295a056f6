package org.mentoringpair.sandbox.plugins;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.context.support.GenericApplicationContext;

/** An app as a bundle, with its descriptor and, once it is enabled, its Spring context. */
final class InstalledPlugin implements Plugin {
    private final Bundle bundle;
    private final Descriptor descriptor;
    private final List<PluginModule> modules;
    private volatile BundleSpringContext spring;

    InstalledPlugin(Bundle bundle, Descriptor descriptor) {
        this.bundle = bundle;
        this.descriptor = descriptor;
        this.modules = descriptor.modules().stream().map(element -> new PluginModule(this, element)).toList();
    }

    void startSpring() {
        BundleSpringContext context = new BundleSpringContext(bundle);
        spring = context;
        context.begin();
    }

    void stopSpring() {
        BundleSpringContext context = spring;
        spring = null;
        if (context != null) {
            context.close();
        }
    }

    Bundle bundle() {
        return bundle;
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String name() {
        return descriptor.root().attribute("name");
    }

    @Override
    public String version() {
        return descriptor.root().child("plugin-info").flatMap(info -> info.child("version")).map(ModuleElement::text).orElse("");
    }

    @Override
    public List<PluginModule> modules() {
        return modules;
    }

    @Override
    public List<ModuleResource> resources() {
        return descriptor.root().resources();
    }

    @Override
    public Optional<URL> entry(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    @Override
    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public Class<?> loadClass(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new InstallationFailed("The app " + key() + " names a class it does not have: " + className, e);
        }
    }

    @Override
    public List<Class<?>> classesBelow(String packageName) {
        Enumeration<URL> files = bundle.findEntries(packageName.replace('.', '/'), "*.class", true);
        return files == null ? List.of() : Collections.list(files).stream().<Class<?>>map(file -> loadClass(className(file))).toList();
    }

    private static String className(URL file) {
        return file.getPath().substring(1, file.getPath().length() - ".class".length()).replace('/', '.');
    }

    @Override
    public <T> T create(Class<T> type) {
        return context().getAutowireCapableBeanFactory().createBean(type);
    }

    @Override
    public <T> Optional<T> bean(Class<T> type) {
        return Optional.ofNullable(context().getBeanProvider(type).getIfUnique());
    }

    private GenericApplicationContext context() {
        BundleSpringContext context = spring;
        if (context == null) {
            throw new IllegalStateException("The app " + key() + " is not enabled");
        }
        return context;
    }
}
