package org.mentoringpair.sandbox.web.rest;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.mentoringpair.sandbox.people.Groups;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** What a REST API consists of: the resources, and the rules that hold for all of them. */
@Component
final class RestResources {
    private static final Map<String, Object> SETTINGS = Map.of(
            ServerProperties.WADL_FEATURE_DISABLE, true,
            // an error keeps its JSON body, and is not replaced by the server's page
            ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
            // searching the whole class path for features takes half a second and finds none
            CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
            CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);

    private final ApplicationContext sandbox;
    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;
    private final Groups groups;

    RestResources(ApplicationContext sandbox, JiraAuthenticationContext authentication, GlobalPermissionManager permissions,
                  Groups groups) {
        this.sandbox = sandbox;
        this.authentication = authentication;
        this.permissions = permissions;
        this.groups = groups;
    }

    /** The resources and providers of an app, in the packages that its module names or else anywhere in its jar. */
    ResourceConfig of(PluginModule module) {
        Plugin plugin = module.plugin();
        List<String> packages = module.children("package").stream().map(ModuleElement::text).toList();
        ResourceConfig config = common(module.completeKey(), false);
        (packages.isEmpty() ? List.of("") : packages).stream()
                .flatMap(name -> plugin.classesBelow(name).stream())
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                .forEach(config::register);
        return config.register(new FromSpring(plugin));
    }

    /** The sandbox's own resources that play this API of Jira. */
    ResourceConfig ofJira(String api) {
        ResourceConfig config = common("Jira " + api, true);
        List<Object> beans = sandbox.getBeansWithAnnotation(JiraRest.class).values().stream()
                .filter(bean -> bean.getClass().getAnnotation(JiraRest.class).value().equals(api)).toList();
        beans.forEach(bean -> config.register(bean.getClass()));
        return config.register(made(beans));
    }

    /**
     * Lets Jersey take these objects where it wants one of their classes: a registered object is taken for a provider,
     * with a warning. One binder for all, since Jersey drops a second one of the same class.
     */
    private static AbstractBinder made(List<Object> beans) {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                beans.forEach(this::offer);
            }

            @SuppressWarnings("unchecked")
            private <T> void offer(T bean) {
                bind(bean).to((Class<T>) bean.getClass());
            }
        };
    }

    private ResourceConfig common(String name, boolean playsJira) {
        return new ResourceConfig().setApplicationName(name).addProperties(SETTINGS)
                .register(new JacksonJsonProvider(new ObjectMapper()))
                .register(new AccessFilter(authentication, permissions, groups))
                .register(new XsrfFilter())
                .register(new MalformedJson())
                .register(new BareErrors(playsJira));
    }
}
