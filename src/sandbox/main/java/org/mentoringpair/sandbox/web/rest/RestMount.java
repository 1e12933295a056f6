package org.mentoringpair.sandbox.web.rest;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.internal.RuntimeDelegateImpl;
import org.glassfish.jersey.servlet.ServletContainer;
import org.mentoringpair.sandbox.web.Address;

/** One REST API with its own Jersey. */
final class RestMount {
    static {
        // else it is looked for through the class loader of the thread, which may be an app's
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
    }

    private final ServletContainer jersey;

    RestMount(ResourceConfig resources, ServletContext context) throws ServletException {
        jersey = new ServletContainer(resources);
        jersey.init(new NamedOnly(resources.getApplicationName(), context));
    }

    /** @param prefix the part of the address that leads to this API, such as {@code /rest/mentoring/latest} */
    void answer(String prefix, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String rest = Address.of(request).substring(prefix.length());
        jersey.service(new HttpServletRequestWrapper(request) {
            @Override
            public String getServletPath() {
                return prefix;
            }

            @Override
            public String getPathInfo() {
                return rest.isEmpty() ? null : rest;
            }
        }, response);
    }

    void close() {
        jersey.destroy();
    }

    private record NamedOnly(String name, ServletContext context) implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
