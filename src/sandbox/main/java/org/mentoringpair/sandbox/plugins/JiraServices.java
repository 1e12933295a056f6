package org.mentoringpair.sandbox.plugins;

import java.util.Arrays;
import org.osgi.framework.BundleContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Offers every bean of the sandbox that plays an interface of Atlassian's to apps, as an OSGi service. */
@Component
final class JiraServices {
    private final ConfigurableApplicationContext sandbox;
    private final Felix felix;

    JiraServices(ConfigurableApplicationContext sandbox, Felix felix) {
        this.sandbox = sandbox;
        this.felix = felix;
    }

    void register() {
        BundleContext context = felix.context();
        for (String bean : sandbox.getBeanDefinitionNames()) {
            if (!sandbox.getBeanFactory().getBeanDefinition(bean).isSingleton()) {
                continue;
            }
            Object service = sandbox.getBean(bean);
            String[] interfaces = interfacesOfAtlassian(service);
            if (interfaces.length > 0) {
                context.registerService(interfaces, service, null);
            }
        }
    }

    private static String[] interfacesOfAtlassian(Object service) {
        return Arrays.stream(ClassUtils.getAllInterfaces(service))
                .map(Class::getName)
                .filter(name -> name.startsWith("com.atlassian."))
                .toArray(String[]::new);
    }
}
