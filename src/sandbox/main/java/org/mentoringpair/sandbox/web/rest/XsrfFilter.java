package org.mentoringpair.sandbox.web.rest;

import com.atlassian.plugins.rest.api.security.annotation.XsrfProtectionExcluded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.mentoringpair.sandbox.web.XsrfGuard;

/**
 * Turns away requests that change something and that the form of a foreign page could send: those with a form's
 * content type and without the header {@code X-Atlassian-Token: no-check}.
 */
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<MediaType> OF_FORMS = List.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Context
    private ResourceInfo resource;
    @Context
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean fromForm = type != null && OF_FORMS.stream().anyMatch(form -> form.isCompatible(type));
        if (fromForm && !HARMLESS.contains(request.getMethod()) && !XsrfGuard.isScript(servletRequest)
                && !resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)) {
            request.abortWith(RestError.of(403, "XSRF check failed"));
        }
    }
}
