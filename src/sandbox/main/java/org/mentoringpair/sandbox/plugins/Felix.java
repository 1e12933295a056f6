package org.mentoringpair.sandbox.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The OSGi framework, set up as strictly as Jira sets it up: a class that an app neither carries nor imports is not
 * found, although it is on the sandbox's own class path.
 */
@Component
final class Felix implements DisposableBean {
    /** Jira's list as far as the packages exist here; all else must be imported. */
    private static final String BOOT_DELEGATION =
            "META-INF.services,jdk.*,sun.*,com.sun.xml.bind.v2,org.apache.xerces,org.apache.xerces.*";

    private final Framework framework;
    private final Path storage;
    private int installations;

    Felix(ExportedPackages exported) throws BundleException, IOException {
        storage = Files.createTempDirectory("sandbox-bundles");
        Map<String, String> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, exported.header());
        configuration.put(Constants.FRAMEWORK_BOOTDELEGATION, BOOT_DELEGATION);
        configuration.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK);
        // Felix would otherwise mask a missing import by looking into the host's class path
        configuration.put("felix.bootdelegation.implicit", "false");
        // a new version is looked at before the old one goes
        configuration.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(configuration);
        framework.start();
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** A copy of the jar as it is now, also where a jar of this name was installed before. */
    Bundle install(Path jar) throws BundleException {
        installations++;
        try (InputStream in = Files.newInputStream(jar)) {
            return context().installBundle(jar.toUri() + "#" + installations, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() throws BundleException, InterruptedException, IOException {
        framework.stop();
        framework.waitForStop(5000);
        try (Stream<Path> files = Files.walk(storage)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(Felix::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
